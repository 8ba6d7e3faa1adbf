// Search over the published names. A classic script without library: it works from a web server and from file:.
//
// The index is loaded when the field is first used. Up to 3,000 names it is one file; beyond that a table of all words,
// and parts that each query loads as it needs them (Sources/SiteContent/Data/Search says how they are made). Either way
// one index is asked: for each word, who bears it as a given name, elsewhere in the name, or is found by it (village,
// commune, road, decision).
(() => {
  'use strict';
  const find = (id) => document.getElementById(id);
  const form = find('tim'), field = find('q'), results = find('ket-qua');
  if (!form || !field || !results) { return; }

  // ---- Text

  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const MARKS = /[\u0300-\u036f]/g;
  const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
  // hoà and hòa are one word, and so are lí and lý.
  const LATE_TONE = new RegExp(`(^|[^q])(o(?=[ae])|u(?=y))([aey])(${TONE})$`);
  const LAST_Y = new RegExp(`([bcdđghklmnpqrstvx]|qu)y(${TONE}?)$`);

  // A word as the index spells it; remembered, since a few hundred words make all names.
  const spellings = new Map();
  function spelled(word) {
    let result = spellings.get(word);
    if (result === undefined) {
      result = word.toLowerCase().normalize('NFD').replace(/ð/g, 'đ').replace(LATE_TONE, '$1$2$4$3').normalize('NFC');
      spellings.set(word, result);
    }
    return result;
  }
  const bare = (word) => word.normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd');
  const withI = (word) => word.normalize('NFD').replace(LAST_Y, '$1i$2').normalize('NFC');

  // `exact` and `plain` compare whole words, `start` beginnings: there a y is not yet known to be the last letter.
  function forms(word) {
    const exact = withI(word);
    return { text: word, exact, plain: bare(exact), start: bare(word) };
  }

  const words = (text) => (text.match(WORD) || []).map(spelled);

  // What only says which kind of place is meant: nobody is found by it. The data leave the same words out.
  const PLACES = [['thị', 'trấn'], ['tổ', 'dân', 'phố'], ['thôn'], ['xã'], ['tdp'], ['tt']];

  // What a decision is called before its number. “Số” alone may be of a dossier too.
  const DECISIONS = [['quyết', 'định'], ['qđ'], ['số']];

  // How many words of `all` from `at` on are one of `fillers`; typed without marks they count too.
  function fillerAt(fillers, all, at) {
    const same = (word, index) => all[at + index] === word || all[at + index] === bare(word);
    const filler = fillers.find((filler) => filler.every(same));
    return filler ? filler.length : 0;
  }

  function wordsOfPlace(text) {
    const all = words(text), rest = [];
    for (let at = 0; at < all.length;) {
      const place = PLACES.find((place) => place.every((word, index) => all[at + index] === word));
      if (place) { at += place.length; } else { rest.push(all[at]); at += 1; }
    }
    return rest;
  }

  // Numbers of five bits a sign, the low ones first; a sixth bit says that the number goes on.
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$()*+,-:;=';
  const VALUES = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) { VALUES[SIGNS.charCodeAt(value)] = value; }

  function numbers(text) {
    const result = [];
    for (let at = 0, number = 0, shift = 0; at < text.length; at += 1) {
      const value = VALUES[text.charCodeAt(at)];
      number += (value & 31) << shift;
      if (value > 31) { shift += 5; } else { result.push(number); number = 0; shift = 0; }
    }
    return result;
  }

  // ---- The index

  const GIVEN = 3, NAME = 2, KEY = 1;
  const NEAR = 1, START = 2, EXACT_START = 3, WHOLE = 4, EXACT = 5;
  const COLLECTIVE = 2;

  class Index {
    constructor(data) {
      this.count = data.count;
      this.tables = data.tables;
      this.region = data.tables.region.map((text) => words(text.replace(/^(tỉnh|huyện) /i, '')).map(bare));
      this.isWhole = !data.folder;
      this.entries = new Array(data.count);
      this.words = [];
      this.numberOf = new Map();
      this.texts = new Map([[words, new Map()], [wordsOfPlace, new Map()]]);
      this.lists = [];
      this.letters = new Set(data.idLetters);
      // The parts that a search found missing; whoever asks loads them and searches again.
      this.needs = new Set();
      if (this.isWhole) { this.addBlock(data.entries, 0); } else { this.prepareParts(data); }
    }

    // The number of a word; a new one for a word not met before.
    number(word) {
      let number = this.numberOf.get(word);
      if (number === undefined) {
        number = this.words.length;
        this.words.push(forms(word));
        this.numberOf.set(word, number);
        this.lists.push({ [GIVEN]: [], [NAME]: [], [KEY]: [] });
      }
      return number;
    }

    addBlock(block, first) {
      const [ids, names, areas, villages, roads] = block;
      const [honorifics, kinds, communes, awards, decisions, villageOf, roadOf] = block.slice(5).map(numbers);
      const tables = this.tables;
      ids.forEach((id, at) => {
        const commune = tables.communes[communes[at] - 1];
        const honorific = tables.honorifics[honorifics[at]];
        const entry = {
          id, idParts: idParts(id), name: names[at], kind: kinds[at], area: areas[at], village: villages[villageOf[at]],
          road: roads[roadOf[at]], commune, award: tables.awards[awards[at]],
          decision: tables.decisions[decisions[at] - 1] || '',
          fullName: honorific ? honorific + ' ' + names[at] : names[at],
        };
        this.entries[first + at] = entry;
      });
    }

    // Enters the words of all entries into the lists, in slices: a slow phone must not stand still meanwhile.
    learn(done, from = 0) {
      const end = Math.min(from + 400, this.count);
      for (let position = from; position < end; position += 1) { this.learnEntry(this.entries[position], position); }
      if (end < this.count) { setTimeout(() => this.learn(done, end)); } else { done(); }
    }

    learnEntry(entry, position) {
      const enter = (number, field) => {
        const list = this.lists[number][field];
        if (list[list.length - 1] !== position) { list.push(position); }
      };
      const [name, ...places] = this.sequences(entry);
      name.forEach((number, at) => enter(number, at === entry.given ? GIVEN : NAME));
      for (const place of places) { for (const number of place) { enter(number, KEY); } }
      this.letters.add(entry.idParts.rest);
    }

    // The words of each text that an entry is found by, as numbers in their order.
    sequences(entry) {
      if (!entry.sequences) {
        const name = [];
        for (const part of entry.name.split(' ')) { name.push(...this.numbers(part, words)); }
        const [, ...communeTexts] = entry.commune || [];
        entry.sequences = [name, this.numbers(entry.village, wordsOfPlace)];
        for (const text of communeTexts) { entry.sequences.push(this.numbers(text, wordsOfPlace)); }
        entry.sequences.push(this.numbers(entry.road, wordsOfPlace), this.numbers(entry.decision, words));
        entry.given = entry.kind === COLLECTIVE ? -1 : this.given(entry.name, name);
      }
      return entry.sequences;
    }

    // The words of a text as numbers; remembered, since entries share villages, roads and parts of names.
    numbers(text, take) {
      const texts = this.texts.get(take);
      let result = texts.get(text);
      if (!result) {
        result = take(text).map((word) => this.number(word));
        texts.set(text, result);
      }
      return result;
    }

    // Where the given name stands: it is the last word, but for a note in brackets.
    given(name, all) {
      if (!/[([]/.test(name)) { return all.length - 1; }
      const called = words(name.replace(/[([][^)\]]*[)\]]?/g, ' ')).pop();
      const at = called === undefined ? -1 : all.lastIndexOf(this.number(called));
      return at < 0 ? all.length - 1 : at;
    }

    // Positions of the entries that hold a word in a field. What is not loaded yet counts as empty, and is needed.
    list(number, field) {
      let list = this.lists[number][field];
      if (typeof list === 'string') { list = this.lists[number][field] = positionsOfRuns(list); }
      if (!list) { this.needs.add('w' + this.partOf(number)); }
      return list || [];
    }

    // ---- in parts

    prepareParts(data) {
      this.folder = data.folder;
      this.block = data.block;
      const names = numbers(data.names), keys = numbers(data.keys);
      this.sizes = names.map((size, number) => ({ [NAME]: size, [KEY]: keys[number] }));
      data.words.split(' ').forEach((word, number) => {
        this.number(word);
        this.lists[number] = {
          [GIVEN]: data.given[number], [NAME]: names[number] ? null : [], [KEY]: keys[number] ? null : [],
        };
      });
      let start = 0;
      this.partStarts = numbers(data.parts).map((step) => { start += step; return start; });
      this.idStarts = data.ids;
      this.idLengths = numbers(data.idLengths);
      this.idParts = new Map();
    }

    partOf(number) { return lastAtMost(this.partStarts, number); }
    blockOf(position) { return Math.floor(position / this.block); }

    // About how many bytes the words that answer cost to load: a set of positions cannot be told in less.
    cost(grades, least = NEAR) {
      if (this.isWhole) { return 0; }
      let bytes = 0;
      grades.forEach((grade, number) => {
        if (grade < least) { return; }
        for (const field of [NAME, KEY]) {
          const share = this.sizes[number][field] / this.count;
          if (share > 0 && share < 1) {
            bytes += 4 - this.count / 8 * (share * Math.log2(share) + (1 - share) * Math.log2(1 - share));
          }
        }
      });
      return bytes;
    }

    addPart(name, data) {
      const number = Number(name.slice(1));
      if (name[0] === 'b') { this.addBlock(data, number * this.block); }
      if (name[0] === 'i') {
        const positions = numbers(data[1]);
        this.idParts.set(number, data[0].split('|').map((key, at) => [key, positions[at]]));
      }
      if (name[0] === 'w') {
        const first = this.partStarts[number];
        for (let at = 0; at < data.length; at += 2) {
          const word = first + at / 2;
          this.lists[word][NAME] = positions(data[at], this.sizes[word][NAME], this.count);
          this.lists[word][KEY] = positions(data[at + 1], this.sizes[word][KEY], this.count);
        }
      }
    }

    // Whether the block of an entry is there; it is needed otherwise.
    has(position) {
      if (!this.entries[position]) { this.needs.add('b' + this.blockOf(position)); }
      return Boolean(this.entries[position]);
    }

    // [id's parts, position] of the ids that a number may mean.
    idsLike({ number }) {
      if (this.isWhole) { return this.entries.map((entry, position) => [entry.idParts, position]); }
      const plain = number.replace(/^0+/, '');
      const lengths = this.idLengths.filter((length) => length >= plain.length);
      const result = [];
      for (const start of new Set([number, ...lengths.map((length) => plain.padStart(length, '0'))])) {
        const part = Math.max(0, lastAtMost(this.idStarts, start));
        // Where the number is a part's last, those of the next one may be meant too.
        for (const at of [part, part + 1]) {
          if (at > part && !(this.idStarts[at] || '').startsWith(start)) { continue; }
          if (!this.idParts.has(at)) { this.needs.add('i' + at); }
          for (const [key, position] of this.idParts.get(at) || []) {
            const space = key.indexOf(' ');
            if (key.startsWith(start)) { result.push([{ number: key.slice(0, space), rest: key.slice(space + 1) }, position]); }
          }
        }
      }
      return result;
    }
  }

  // The place of the last element of a sorted array that is not above a value; -1 where all are.
  function lastAtMost(sorted, value) {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= value) { low = middle + 1; } else { high = middle; }
    }
    return low - 1;
  }

  function positionsOfRuns(text) {
    const runs = numbers(text), result = [];
    for (let at = 0, position = 0; at < runs.length; at += 2) {
      position += runs[at];
      for (let length = runs[at + 1]; length >= 0; length -= 1) { result.push(position); position += 1; }
    }
    return result;
  }

  // Steps between positions, or where more than a quarter is meant, six positions a sign; of all there is no text.
  function positions(text, size, count) {
    const result = [];
    if (size === count) {
      for (let position = 0; position < count; position += 1) { result.push(position); }
    } else if (size * 4 > count) {
      for (let position = 0; position < count; position += 1) {
        if (VALUES[text.charCodeAt(Math.floor(position / 6))] >> (position % 6) & 1) { result.push(position); }
      }
    } else {
      let next = 0;
      for (const step of numbers(text)) { result.push(next + step); next += step + 1; }
    }
    return result;
  }

  // The number at an id's end, and the rest: HD-0001 is 0001 and hd.
  function idParts(id) {
    const plain = id.toLowerCase().replace(/-/g, '');
    let start = plain.length;
    while (start > 0 && plain[start - 1] >= '0' && plain[start - 1] <= '9') { start -= 1; }
    return { rest: plain.slice(0, start), number: plain.slice(start) };
  }

  // ---- The question

  const HONORIFICS = ['hộ', 'ông', 'bà'];

  // The words of a question that must all be found: `isOpen` may still be going on. A question that is a commune's name
  // with its kind means these `communes`, and nobody else.
  function ask(text, index) {
    const typed = text.slice(0, 200).normalize('NFC');
    let all = words(typed).slice(0, 12);
    const isOpen = !/[\s.,;]$/.test(typed);
    const last = all.length - 1;
    all = all.map((word, at) => ({ word, isOpen: isOpen && at === last }));
    // A commune may be called like the district.
    let communes = communesMeant(all, index);
    if (!communes) {
      all = withoutRegion(all, index);
      communes = communesMeant(all, index);
    }
    if (communes) {
      all = useful(all, index).map((item) => ({ ...item, isOpen: false, isKey: true }));
    } else {
      all = useful(withoutHonorific(withoutDecision(all)), index);
    }
    return { communes, terms: withIDs(all, index).map((item) => term(item, index)) };
  }

  // The communes that a whole question spells: “xã Kiên Thành”, by another name, or by the unit they went into.
  function communesMeant(all, index) {
    const typed = all.map((item) => item.word);
    if (typed[0] === 'tt') { typed.splice(0, 1, 'thị', 'trấn'); }
    const isSpelled = (text) => {
      const known = words(text);
      return known.length === typed.length && known.every((word, at) => {
        const one = forms(typed[at]), other = forms(word);
        return one.exact === other.exact || (one.start === one.text && one.plain === other.plain);
      });
    };
    const result = index.tables.communes.filter(([kind, name, successor, ...aliases]) =>
      [name, ...aliases].some((text) => isSpelled(kind + ' ' + text)) || isSpelled(successor));
    return result.length ? result : null;
  }

  // “Quyết định số 1204”, “qđ MH-1204”: only the number is looked for, and after “quyết định” among decisions alone.
  function withoutDecision(all) {
    const texts = all.map((item) => item.word);
    const isNumber = (at) => /\d/.test(texts[at]);
    const rest = [];
    for (let at = 0; at < all.length;) {
      let end = at;
      for (let length = 1; length; end += length) { length = fillerAt(DECISIONS, texts, end); }
      const isKey = texts[at][0] === 'q';
      const number = isNumber(end) ? end : end + 1;
      if (end === at || !isNumber(number)) { rest.push(all[at]); at += 1; continue; }
      for (at = end; at <= number; at += 1) { rest.push({ ...all[at], isKey }); }
    }
    return rest;
  }

  // Everybody here is of this district and province.
  function withoutRegion(all, index) {
    for (const region of index.region) {
      const at = all.findIndex((_, at) => region.length > 1 && region.every((word, offset) =>
        at + offset < all.length && bare(all[at + offset].word) === word));
      if (at >= 0 && all.length > region.length) {
        const start = at > 0 && ['huyen', 'tinh'].includes(bare(all[at - 1].word)) ? at - 1 : at;
        all = all.slice(0, start).concat(all.slice(at + region.length));
      }
    }
    return all;
  }

  // “Hộ ông”, “bà” before a name. Without marks “ho” may be the family Hồ, and “ba” a village.
  function withoutHonorific(all) {
    const [first, second] = all.map((item) => item.word);
    const is = (word, honorific, plain) => word === honorific || word === plain;
    let count = 0;
    if (is(first, 'hộ', 'ho') && (is(second, 'ông', 'ong') || is(second, 'bà', 'ba'))) { count = 2; }
    else if (HONORIFICS.includes(first) || first === 'ong' || (first === 'ba' && all.length > 2)) { count = 1; }
    return all.length > count ? all.slice(count) : all;
  }

  function useful(all, index) {
    const texts = all.map((item) => item.word);
    const isCommune = (at) => at + 1 < texts.length && index.tables.communes.some(([, ...names]) => names.some((name) => {
      const [one, two] = wordsOfPlace(name).map(bare);
      return one === texts[at] && two && two.startsWith(bare(texts[at + 1]));
    }));
    const rest = [];
    for (let at = 0; at < all.length;) {
      // Xa Lý is a commune: here “xa” says more than a kind of place.
      const length = isCommune(at) ? 0 : fillerAt(PLACES, texts, at);
      if (length) { at += length; } else { rest.push(all[at]); at += 1; }
      if (length && at < all.length) { all[at].isPlace = true; }
    }
    return rest.length ? rest : all;
  }

  // “HD-0001”, “hd 0001”, “hd0001”: one word of its own kind.
  function withIDs(all, index) {
    const rest = [];
    for (let at = 0; at < all.length;) {
      let taken = 1, id = null;
      for (let length = Math.min(3, all.length - at); length > 0 && !id; length -= 1) {
        const parts = idParts(all.slice(at, at + length).map((item) => item.word).join(''));
        if (parts.number && parts.rest && !all[at].isKey && index.letters.has(parts.rest)) { id = parts; taken = length; }
      }
      const item = all[at + taken - 1], { word } = item;
      rest.push({ ...item, id: id || (/^\d+$/.test(word) && !item.isKey ? { rest: '', number: word } : null) });
      at += taken;
    }
    return rest;
  }

  // One word of a question, and how well each word of the index answers it.
  function term(item, index) {
    const { word, isOpen, id } = item;
    const asked = forms(word);
    const isMarked = asked.start !== word;
    const grades = new Uint8Array(index.words.length);
    let isWhole = false;
    if (!id || !id.rest) {
      index.words.forEach((known, number) => {
        if (known.plain === asked.plain) {
          grades[number] = isMarked && known.exact === asked.exact ? EXACT : WHOLE;
          isWhole = true;
        }
      });
    }
    // A word in the middle is taken for a beginning (“ng.”) only where it is no word of its own.
    if ((!id && !isWhole && asked.start.length > 1) || isOpen) {
      index.words.forEach((known, number) => {
        if (!grades[number] && known.start.startsWith(asked.start) && !(id && id.rest)) {
          grades[number] = isMarked && known.text.startsWith(word) ? EXACT_START : START;
        }
      });
    }
    return { ...asked, ...item, grades };
  }

  // ---- Slips of the finger: asked for only where nothing else is found

  // A word typed while Telex or VNI was off, with its keys left over: nguyeenx, nguye6n4.
  function withoutKeys(word) {
    if (/^[a-z]+\d/.test(word)) { return word.replace(/\d/g, ''); }
    const plain = word.replace(/dd/g, 'd').replace(/([aeo])\1/g, '$1').replace(/([aou])w/g, '$1').replace(/w/g, 'u');
    const vowel = plain.search(/[aeiouy]/);
    return vowel < 0 ? plain : plain.slice(0, vowel + 1) + plain.slice(vowel + 1).replace(/[sfrxjz]/g, '');
  }

  // One letter wrong, missing, too many, or two swapped.
  function isNear(one, other) {
    if (one.length < 3 || other.length < 2 || Math.abs(one.length - other.length) > 1) { return false; }
    let at = 0;
    while (at < one.length && one[at] === other[at]) { at += 1; }
    const rest = (text, skipped) => text.slice(at + skipped);
    return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
      || (one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, 2) === rest(other, 2));
  }

  // Words written as one: “nguyenvanan”.
  function apart(terms, index) {
    const known = new Set(index.words.map((word) => word.start));
    const cut = (text) => {
      if (!text) { return []; }
      for (let length = Math.min(7, text.length); length > 1; length -= 1) {
        const rest = known.has(text.slice(0, length)) && cut(text.slice(length));
        if (rest) { return [text.slice(0, length), ...rest]; }
      }
      return null;
    };
    return terms.flatMap((asked) => {
      const parts = !asked.id && asked.start.length > 5 && asked.start.length < 40 && !asked.grades.some((grade) => grade)
        && cut(asked.start);
      return parts ? parts.map((word) => term({ word, isOpen: false, id: null }, index)) : [asked];
    });
  }

  function withNearWords(asked, index) {
    if (asked.isKey || (asked.id && asked.id.rest)) { return asked; }
    const grades = asked.grades.slice();
    const keyless = withoutKeys(asked.start);
    let found = false;
    const mark = (test) => index.words.forEach((known, number) => {
      if (!grades[number] && test(known)) { grades[number] = NEAR; found = true; }
    });
    if (keyless !== asked.start) { mark((known) => known.start === keyless || known.plain === keyless); }
    const isKeyless = found;
    if (!found) { mark((known) => isNear(asked.start, known.start)); }
    return { ...asked, grades, isKeyless, isNear: found };
  }

  // ---- The answer

  // In parts: how much of them one question may load, in bytes as compressed, and how many blocks of entries.
  const MOST_BYTES = 34000, MOST_FOR_BEGINNINGS = 5000, MOST_BLOCKS = 10;

  // grade and field in one number that grows with both. A word after “xã” or “thôn” means a place first.
  const code = (asked, grade, field) => grade * 4 + (asked.isPlace ? 1 + (field + 1) % 3 : field);
  const isKey = (asked, code) => (code & 3) === (asked.isPlace ? GIVEN : KEY);

  // For each entry the best that a word of the question meets there; 0 for nothing.
  function codes(asked, index) {
    const best = new Uint8Array(index.count);
    const least = leastGrade(asked, index);
    asked.grades.forEach((grade, number) => {
      if (!grade) { return; }
      for (const field of asked.isKey ? [KEY] : grade < least ? [GIVEN] : [GIVEN, NAME, KEY]) {
        const value = code(asked, grade, field);
        for (const position of index.list(number, field)) { if (best[position] < value) { best[position] = value; } }
      }
    });
    if (asked.id) {
      for (const [parts, position] of index.idsLike(asked.id)) {
        const value = codeOfID(asked, parts);
        if (best[position] < value) { best[position] = value; }
      }
    }
    return best;
  }

  // One letter begins half of all words: in parts it is asked for among given names alone, until there are more letters.
  // What is only near may cost twice as much; a word that is known but for its keys, as much as any.
  function leastGrade(asked, index) {
    const most = asked.isKeyless ? MOST_BYTES : asked.isNear ? 2 * MOST_FOR_BEGINNINGS : MOST_FOR_BEGINNINGS;
    return index.cost(asked.grades) - index.cost(asked.grades, WHOLE) > most ? WHOLE : NEAR;
  }

  function codeOfID({ id, isOpen }, { rest, number }) {
    if (id.rest && id.rest !== rest) { return 0; }
    const isSame = number.replace(/^0+/, '') === id.number.replace(/^0+/, '');
    if (number === id.number || (id.rest && isSame)) { return EXACT * 4 + GIVEN; }
    if (isSame) { return WHOLE * 4 + KEY; }
    return isOpen && number.startsWith(id.number) ? START * 4 + KEY : 0;
  }

  function codeInEntry(asked, entry, index) {
    let best = asked.id ? codeOfID(asked, entry.idParts) : 0;
    index.sequences(entry).forEach((sequence, at) => sequence.forEach((number, place) => {
      const grade = asked.grades[number];
      const field = at ? KEY : place === entry.given ? GIVEN : NAME;
      if (grade && (at || !asked.isKey)) { best = Math.max(best, code(asked, grade, field)); }
    }));
    return best;
  }

  // Those who answer to all words but `missing`. Rare words are asked first: where few are left, or the rest would cost too
  // much, the other words are looked for in the entries themselves.
  function answers(terms, index, missing) {
    const cost = (asked) => index.cost(asked.grades, leastGrade(asked, index));
    const order = terms.map((asked, at) => ({ at, cost: cost(asked) })).sort((one, other) => one.cost - other.cost);
    const found = new Uint8Array(index.count);
    const best = [];
    let left = null, spent = 0, isPartial = terms.some((asked) => leastGrade(asked, index) === WHOLE);
    for (const [rank, { at, cost }] of order.entries()) {
      if (left && !missing && !index.isWhole && blocks(left, index).size <= MOST_BLOCKS) { break; }
      spent += cost;
      if (left && spent > MOST_BYTES) { isPartial = true; break; }
      best[at] = codes(terms[at], index);
      left = [];
      for (let position = 0; position < index.count; position += 1) {
        if (best[at][position]) { found[position] += 1; }
        if (found[position] + missing > rank) { left.push(position); }
      }
    }
    const checked = terms.filter((_, at) => !best[at]);
    if (index.needs.size && checked.length) { return { hits: [], isPartial }; }
    if (checked.length) {
      const near = blocks(left, index, MOST_BLOCKS);
      left = left.filter((position) => near.has(index.blockOf(position)) && index.has(position));
    }
    const communes = communesIn(terms, index);
    const hits = left.map((position) => hit(position, terms, best, communes, index)).filter((hit) => hit.without <= missing);
    return { hits, isPartial };
  }

  // The blocks of the first of some entries.
  function blocks(positions, index, most = MOST_BLOCKS + 1) {
    const result = new Set();
    for (const position of positions) {
      if (result.size >= most) { break; }
      result.add(index.blockOf(position));
    }
    return result;
  }

  // The words of a question that begin a commune's name of two words.
  function communesIn(terms, index) {
    const names = new Set(index.tables.communes.map(([, name]) => wordsOfPlace(name).map(bare).join(' ')));
    return terms.map((asked, at) => at + 1 < terms.length && names.has(asked.start + ' ' + terms[at + 1].start));
  }

  function hit(position, terms, best, communes, index) {
    let score = 0, without = 0, wasKey = false;
    terms.forEach((asked, at) => {
      const value = best[at] ? best[at][position] : codeInEntry(asked, index.entries[position], index);
      if (!value) { without += 1; return; }
      score += value;
      // Names come before places: “hung kien thanh” is Hùng of Kiên Thành, not Thanh Hùng of another Kiên.
      if (wasKey && !isKey(asked, value)) { score -= 3; }
      // “tan son” is the commune rather than Tân in a commune of Sơn, but not rather than somebody of that name.
      if (wasKey && isKey(asked, value) && communes[at - 1]) { score += 2.5; }
      wasKey = isKey(asked, value);
    });
    return { position, score: score - 30 * without, without };
  }

  // Words that stand side by side in the question and in the entry belong together; most in a name, a village, a commune.
  function together(terms, entry, index) {
    const sequences = index.sequences(entry);
    let score = 0;
    for (let at = 0; at + 1 < terms.length; at += 1) {
      const one = terms[at].grades, other = terms[at + 1].grades;
      const place = sequences.findIndex((words) =>
        words.some((number, place) => place + 1 < words.length && one[number] && other[words[place + 1]]));
      if (place >= 0) { score += place < 3 ? 3 : 2; }
    }
    // A commune comes before those that later went into one of its name.
    const [name, village, commune] = sequences;
    for (const { grades } of terms) {
      const isAsked = (number) => grades[number];
      if (village.some(isAsked) || commune.some(isAsked)) { score += 1; }
    }
    if (name.length === terms.length && name.every((number, at) => terms[at].grades[number])) { score += 3; }
    return score;
  }

  // The best first, otherwise in the site's own order. In parts, those that will be shown are loaded, and ordered again.
  function ranked(hits, terms, index) {
    const order = (one, other) => other.score - one.score || one.position - other.position;
    if (!index.isWhole) {
      hits.sort(order);
      const first = blocks(hits.map((hit) => hit.position), index, MOST_BLOCKS);
      const shown = hits.findIndex((hit) => !first.has(index.blockOf(hit.position)));
      const head = shown < 0 ? hits.splice(0) : hits.splice(0, shown);
      head.forEach((hit) => index.has(hit.position));
      return [...closer(head, terms, index).sort(order), ...hits];
    }
    return closer(hits, terms, index).sort(order);
  }

  // Those of the commune or the decision that is asked for; who is not loaded yet may be.
  function fitting(hits, { communes, terms }, index) {
    return hits.filter(({ position }) => {
      const entry = index.entries[position];
      return !entry || (communes ? communes.includes(entry.commune) : terms.every(({ isKey, grades }) =>
        !isKey || index.sequences(entry).slice(-1)[0].some((number) => grades[number])));
    });
  }

  function closer(hits, terms, index) {
    for (const hit of hits) {
      const entry = index.entries[hit.position];
      if (entry) { hit.score += together(terms, entry, index); }
    }
    return hits;
  }

  // What answers a question: exactly, or where nothing does, nearly. Where `index.needs` is filled, not yet.
  function search(text, index) {
    index.needs.clear();
    const { terms, communes } = ask(text, index);
    if (!terms.length) { return null; }
    const isKnown = (asked) => asked.id || asked.grades.some((grade) => grade);
    const near = () => terms.map((asked) => withNearWords(asked, index));
    const tries = [
      () => [terms, 0],
      () => [apart(terms, index), 0],
      () => [terms.map((asked) => isKnown(asked) ? asked : withNearWords(asked, index)), 0],
      () => [near(), 0],
      () => [near(), terms.length > 2 ? 1 : 0],
    ];
    for (let at = 0; at < (communes ? 1 : tries.length); at += 1) {
      const [asked, missing] = tries[at]();
      if (asked.some((one) => !isKnown(one)) && !missing) { continue; }
      const { hits, isPartial } = answers(asked, index, missing);
      if (index.needs.size) { return null; }
      const question = { communes, terms: asked };
      const fit = fitting(ranked(hits, asked, index), question, index);
      if (fit.length || isPartial) { return { ...question, hits: fit, isNear: at > 0, isPartial }; }
    }
    return { hits: [], communes, terms };
  }

  // ---- Loading

  const root = form.dataset.root;
  const arrived = new Map();
  window.vinhdanhPhan = (name, data) => arrived.set(name, data);

  function script(address) {
    return new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = address;
      element.onload = () => { element.remove(); done(); };
      element.onerror = () => { element.remove(); failed(new Error(address)); };
      document.head.append(element);
    });
  }

  let loading = null;

  // The index; `isAnew` asks the server for it again, past every cache.
  function load(isAnew = false) {
    if (!loading || isAnew) {
      const address = form.dataset.index + (isAnew && location.protocol !== 'file:' ? '?' + Date.now() : '');
      loading = script(address).then(() => new Promise((done) => {
        const index = new Index(window.vinhdanhChiMuc);
        if (index.isWhole) { index.learn(() => done(index)); } else { done(index); }
      }));
      loading.catch(() => { loading = null; });
    }
    return loading;
  }

  function loadParts(index, names) {
    return Promise.all(names.map((name) => script(root + index.folder + name + '.js').then(() => {
      if (!arrived.has(name)) { throw new Error(name); }
      index.addPart(name, arrived.get(name));
      arrived.delete(name);
    })));
  }

  // What answers, once all of it is there; null where the question has changed meanwhile. The site may have been published
  // anew while this page was open: then its parts have gone, and the index is loaded again, once.
  async function answer(text, isCurrent, mayLoadAnew = true) {
    const index = await load();
    for (;;) {
      const result = search(text, index);
      if (!index.needs.size) { return { result, index }; }
      // Who is still typing has no use for this question's parts.
      await new Promise((done) => setTimeout(done, 250));
      if (!isCurrent()) { return null; }
      try {
        await loadParts(index, [...index.needs]);
      } catch (error) {
        if (!mayLoadAnew) { throw error; }
        await load(true);
        return answer(text, isCurrent, false);
      }
      if (!isCurrent()) { return null; }
    }
  }

  // ---- The page

  const list = results.querySelector('ol');
  const [count, status] = results.querySelectorAll('[data-count], [role=status]');
  const heading = results.querySelector('h2'), keys = results.querySelector('[data-keys]');
  const say = results.dataset;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'further';
  more.hidden = true;
  list.after(more);
  const pages = element('p', 'noprint');
  list.before(pages);

  const STEP = 50;
  let question = 0, shown = STEP, answered = null, announcing = 0, storing = 0;

  const told = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const figure = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

  const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

  function element(name, className, ...content) {
    const node = document.createElement(name);
    if (className) { node.className = className; }
    node.append(...content);
    return node;
  }

  // The pages of the communes asked for.
  function communeLinks(communes, index) {
    return communes.flatMap((one, at) => {
      const link = element('a', 'go', capital(one[0]) + ' ' + one[1]);
      link.href = root + index.tables.communePaths[index.tables.communes.indexOf(one)];
      return at ? [' · ', link] : [link];
    });
  }

  // A text with what was asked for marked: whole words, and of words still being typed their beginnings.
  function marked(text, terms, index) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(WORD)) {
      const number = index.numberOf.get(spelled(match[0]));
      let length = 0;
      for (const { grades, start } of number === undefined ? [] : terms) {
        const grade = grades[number];
        if (grade === START || grade === EXACT_START) { length = Math.max(length, lettersOf(match[0], start.length)); }
        else if (grade) { length = match[0].length; }
      }
      if (length) {
        const between = text.slice(end, match.index), found = match[0].slice(0, length);
        const last = pieces[pieces.length - 1];
        // Neighbours are marked as one.
        if (last && between === ' ') { last.append(between + found); } else { pieces.push(between, element('mark', '', found)); }
        end = match.index + length;
      }
    }
    return [...pieces, text.slice(end)];
  }

  // How much of a word its first plain letters are: a letter may be several characters, with marks of its own.
  function lettersOf(word, plain) {
    let length = 0, letters = 0;
    for (const letter of word) {
      const isMark = !bare(letter).length;
      if (letters >= plain && !isMark) { break; }
      letters += bare(letter).length;
      length += letter.length;
    }
    return length;
  }

  function item(position, terms, index) {
    const entry = index.entries[position];
    const [kindOfPlace, commune, successor, ...aliases] = entry.commune || [];
    const link = element('a', '', entry.fullName.slice(0, entry.fullName.length - entry.name.length),
      ...marked(entry.name, terms, index));
    link.href = root + 'dien-hinh/' + encodeURIComponent(entry.id) + '.html';
    const node = element('li', '', element('h3', '', link));
    node.dataset.hit = entry.id;
    if (entry.area) { node.append(' ', element('span', 'm n', entry.area + ' m²')); }
    const place = [entry.village, commune && kindOfPlace + ' ' + commune].filter(Boolean).join(', ');
    node.append(element('p', 'w', ...marked(capital(place), terms, index), ' · ',
      element('span', 'nw', index.tables.kinds[entry.kind]), ' · ', element('span', 'nw', entry.award)));
    for (const [label, text] of reasons(entry, [successor, ...aliases], terms, index)) {
      const content = label === say.id ? [element('mark', '', text)] : marked(text, terms, index);
      node.append(element('p', 'w', label + ': ', ...content));
    }
    return node;
  }

  // Why somebody is found whose name and place do not say it: the road, the decision, another name of the commune, the id.
  function reasons(entry, otherNames, terms, index) {
    const sequences = index.sequences(entry);
    const holds = (words, { grades }) => words.some((number) => grades[number]);
    const unseen = terms.filter((asked) => !sequences.slice(0, 3).some((words) => holds(words, asked)));
    const labels = otherNames.map((text, at) => [at ? say.alias : say.successor, text]);
    labels.push([say.road, entry.road], [say.decision, entry.decision]);
    const result = labels.filter(([, text], at) => text && unseen.some((asked) => holds(sequences[at + 3], asked)));
    if (terms.some((asked) => asked.id && codeOfID(asked, entry.idParts))) { result.push([say.id, entry.id]); }
    return result;
  }

  // What is said of the hits: seen at once, and announced when the typing stops; until then nothing is.
  function tell(text) {
    count.textContent = text || count.dataset.count;
    count.setAttribute('aria-hidden', String(Boolean(text)));
    hush();
    announcing = setTimeout(() => { status.textContent = text; }, 700);
  }

  function hush() {
    clearTimeout(announcing);
    status.textContent = '';
  }

  function show() {
    const { result, index } = answered;
    const hits = result ? fitting(result.hits, result, index) : [];
    if (result) { result.hits = hits; }
    // In parts, only those whose blocks have come: the rest is loaded when it is asked for.
    const ready = hits.slice(0, shown).filter((hit) => index.entries[hit.position]);
    list.replaceChildren(...ready.map((hit) => item(hit.position, result.terms, index)));
    pages.replaceChildren(...(result && result.communes ? communeLinks(result.communes, index) : []));
    pages.hidden = !pages.firstChild;
    const isCut = ready.length < hits.length;
    heading.hidden = list.hidden = !ready.length;
    keys.hidden = !ready.length;
    more.hidden = !isCut;
    more.textContent = told(say.more, { rest: figure(hits.length - ready.length) });
    if (!result) { tell(''); return; }
    const values = { total: figure(hits.length), shown: figure(ready.length), asked: field.value.trim().slice(0, 80) };
    const text = !hits.length ? (result.isPartial ? say.short : say.none)
      : result.isNear ? say.near : result.isPartial ? say.partial : isCut ? say.cut : say.found;
    tell(told(text, values));
  }

  async function update() {
    const mine = question += 1;
    const isCurrent = () => mine === question;
    const text = field.value;
    const clear = () => { if (answered) { answered.result = null; show(); } };
    hush();
    store();
    if (!text.trim()) {
      clear();
      return tell('');
    }
    try {
      const found = await answer(text, isCurrent);
      if (!found || !isCurrent()) { return; }
      answered = found;
      show();
    } catch (error) {
      if (isCurrent()) { clear(); tell(say.failed); }
    }
  }

  // The address keeps the question, so that Back from a person's page comes back to the hits.
  function store() {
    clearTimeout(storing);
    storing = setTimeout(storeNow, 300);
  }

  function storeNow() {
    const text = field.value.trim().slice(0, 200);
    try {
      history.replaceState({ top: window.scrollY, shown }, '', text ? '?q=' + encodeURIComponent(text) : location.pathname);
    } catch (error) { /* Some browsers allow it not for files: then the question is lost, and nothing else. */ }
  }

  // ---- Keys

  const isTouch = () => window.matchMedia('(pointer: coarse)').matches;

  const links = () => [...list.querySelectorAll('a'), ...(more.hidden ? [] : [more])];

  function move(event) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      if (at >= 0) { field.focus(); } else if (field.value) { field.value = ''; changed(); } else { return; }
    } else if (step && all.length && (at >= 0 || step > 0)) {
      const next = all[at + step];
      if (next) { next.focus(); } else if (at === 0) { field.focus(); }
    } else { return; }
    event.preventDefault();
  }

  // Enter opens the first hit. On a phone that key says “search”: it puts the keyboard away, and the hits are seen.
  async function submit(event) {
    event.preventDefault();
    const isKey = document.activeElement === field;
    await update();
    const first = list.querySelector('a');
    if (!first || !field.value.trim()) { return; }
    if (isKey && (!isTouch() || answered.result.hits.length === 1)) { first.click(); } else { first.focus(); }
  }

  function changed() {
    shown = STEP;
    // A phone's keyboard leaves half of the screen: the field goes up, so that hits have that half.
    if (isTouch() && form.getBoundingClientRect().top > 60) { form.scrollIntoView(); }
    update();
  }

  field.addEventListener('focus', () => { load().catch(() => {}); });
  field.addEventListener('input', changed);
  form.addEventListener('submit', submit);
  form.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
  window.addEventListener('pagehide', storeNow);
  more.addEventListener('click', async () => {
    const before = links().length - 1;
    shown += STEP;
    const { result, index } = answered;
    const next = result.hits.slice(0, shown).filter((hit) => !index.has(hit.position));
    index.needs.clear();
    const blocksOfNext = blocks(next.map((hit) => hit.position), index, MOST_BLOCKS);
    if (!index.isWhole && blocksOfNext.size) { await loadParts(index, [...blocksOfNext].map((at) => 'b' + at)); }
    show();
    (links()[before] || field).focus();
  });

  const asked = new URLSearchParams(location.search).get('q');
  if (asked && !field.value) { field.value = asked; }
  if (field.value) {
    const before = history.state;
    if (before && before.shown) { shown = before.shown; }
    update().then(() => { if (before && before.top) { window.scrollTo(0, before.top); } });
  } else if (document.activeElement === field) { load().catch(() => {}); }
})();
