// Search over the published names. A classic script without library: it works from a web server and from file:.
//
// The index is loaded when the field is first used. Up to 3,000 names it is one file; beyond that a table of all words,
// and parts that each query loads as it needs them (Sources/SiteContent/Data/Search says how they are made). Either way
// one index is asked: for each word, who bears it as a given name, elsewhere in the name, or is found by it (village,
// commune, road, decision).
(() => {
  'use strict';
  const find = (id) => document.getElementById(id);
  const form = find('tim'), field = find('q'), list = find('ket-qua'), count = find('so-ket-qua'), status = find('bao');
  if (!form || !field || !list || !count || !status) { return; }
  const say = status.dataset;
  const root = form.dataset.root;

  // ---- Text

  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const MARKS = /[\u0300-\u036f]/g;
  const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
  // hoà and hòa are one word, and so are lí and lý.
  const LATE_TONE = new RegExp(`(^|[^q])(o(?=[ae])|u(?=y))([aey])(${TONE})$`);
  const LAST_Y = new RegExp(`([bcdđghklmnpqrstvx]|qu)y(${TONE}?)$`);

  // A word as the index spells it.
  const spelled = (word) =>
    word.toLowerCase().normalize('NFD').replace(/[ðÐ]/g, 'đ').replace(LATE_TONE, '$1$2$4$3').normalize('NFC');
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

  // How many words of `all` from `at` on say a kind of place; typed without marks they count too.
  function placeAt(all, at) {
    const same = (word, index) => all[at + index] === word || all[at + index] === bare(word);
    const place = PLACES.find((place) => place.every(same));
    return place ? place.length : 0;
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
      this.folder = data.folder || '';
      this.isWhole = !data.folder;
      this.entries = new Array(data.count);
      this.words = [];
      this.numberOf = new Map();
      this.places = new Map();
      this.lists = [];
      this.letters = new Set();
      if (this.isWhole) { this.addBlock(data.entries, 0); } else { this.prepareParts(data); }
      this.region = data.tables.region.map((text) => words(text.replace(/^(tỉnh|huyện) /i, '')).map(bare));
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
          id, name: names[at], kind: kinds[at], area: areas[at], village: villages[villageOf[at]],
          road: roads[roadOf[at]], commune, award: tables.awards[awards[at]],
          decision: tables.decisions[decisions[at] - 1] || '',
          fullName: honorific ? honorific + ' ' + names[at] : names[at],
        };
        this.entries[first + at] = entry;
        if (this.isWhole) { this.learn(entry, first + at); }
      });
    }

    // Enters the words of an entry into the lists.
    learn(entry, position) {
      const enter = (number, field) => {
        const list = this.lists[number][field];
        if (list[list.length - 1] !== position) { list.push(position); }
      };
      this.sequences(entry).forEach(({ field, words, given }) => {
        words.forEach((number, at) => enter(number, at === given ? GIVEN : field));
      });
      this.letters.add(idParts(entry.id).rest);
    }

    // The words of each text that an entry is found by, as numbers in their order.
    sequences(entry) {
      if (!entry.sequences) {
        const name = words(entry.name).map((word) => this.number(word));
        const [, ...communeTexts] = entry.commune || [];
        entry.sequences = [
          { field: NAME, words: name, given: entry.kind === COLLECTIVE ? -1 : this.given(entry.name, name) },
          ...[entry.village, ...communeTexts, entry.road].map((text) => this.place(text)),
          { field: KEY, words: words(entry.decision).map((word) => this.number(word)) },
        ];
      }
      return entry.sequences;
    }

    place(text) {
      if (!this.places.has(text)) {
        this.places.set(text, { field: KEY, words: wordsOfPlace(text).map((word) => this.number(word)) });
      }
      return this.places.get(text);
    }

    // Where the given name stands: it is the last word, but for a note in brackets.
    given(name, all) {
      const called = words(name.replace(/[([][^)\]]*[)\]]?/g, ' ')).pop();
      const at = called === undefined ? -1 : all.lastIndexOf(this.number(called));
      return at < 0 ? all.length - 1 : at;
    }

    // Positions of the entries that hold a word in a field; null where a part must be loaded first.
    list(number, field) {
      return this.lists[number][field];
    }
  }

  // The number at an id's end, and the rest: HD-0001 is 0001 and hd.
  function idParts(id) {
    const [, rest, number] = /^(.*?)(\d*)$/.exec(id.toLowerCase().replace(/-/g, ''));
    return { rest, number };
  }

  // ---- The question

  const HONORIFICS = ['hộ', 'ông', 'bà'];

  // The words of a question that must all be found: `isOpen` may still be going on.
  function ask(text, index) {
    const typed = text.slice(0, 200).normalize('NFC');
    let all = words(typed).slice(0, 12);
    const isOpen = !/[\s.,;]$/.test(typed);
    const last = all.length - 1;
    all = all.map((word, at) => ({ word, isOpen: isOpen && at === last }));
    all = useful(withoutHonorific(withoutRegion(all, index)), index);
    return withIDs(all, index).map((item) => term(item, index));
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
      const [one, two] = words(name).map(bare);
      return one === texts[at] && two && two.startsWith(bare(texts[at + 1]));
    }));
    const rest = [];
    for (let at = 0; at < all.length;) {
      // Xa Lý is a commune: here “xa” says more than a kind of place.
      const length = isCommune(at) ? 0 : placeAt(texts, at);
      if (length) { at += length; } else { rest.push(all[at]); at += 1; }
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
        if (parts.number && parts.rest && index.letters.has(parts.rest)) { id = parts; taken = length; }
      }
      const { word, isOpen } = all[at + taken - 1];
      rest.push({ word, isOpen, id: id || (/^\d+$/.test(word) ? { rest: '', number: word } : null) });
      at += taken;
    }
    return rest;
  }

  // One word of a question, and how well each word of the index answers it.
  function term({ word, isOpen, id }, index) {
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
    return { ...asked, word, isOpen, id, grades };
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

  function withNearWords(asked, index) {
    if (asked.id && asked.id.rest) { return asked; }
    const grades = asked.grades.slice();
    const keyless = withoutKeys(asked.start);
    let found = false;
    const mark = (test) => index.words.forEach((known, number) => {
      if (!grades[number] && test(known)) { grades[number] = NEAR; found = true; }
    });
    if (keyless !== asked.start) { mark((known) => known.start === keyless || known.plain === keyless); }
    if (!found) { mark((known) => isNear(asked.start, known.start)); }
    return { ...asked, grades };
  }

  // ---- The answer

  // For each entry the best that a word of the question meets there: grade * 4 + field, 0 for nothing.
  function codes(asked, index) {
    const best = new Uint8Array(index.count);
    asked.grades.forEach((grade, number) => {
      if (!grade) { return; }
      for (const place of [GIVEN, NAME, KEY]) {
        const code = grade * 4 + place;
        for (const position of index.list(number, place)) { if (best[position] < code) { best[position] = code; } }
      }
    });
    if (asked.id) { codesOfIDs(asked, index, best); }
    return best;
  }

  function codesOfIDs({ id, isOpen }, index, best) {
    const plain = id.number.replace(/^0+/, '');
    index.entries.forEach((entry, position) => {
      const { rest, number } = idParts(entry.id);
      if (id.rest && id.rest !== rest) { return; }
      let grade = 0;
      if (number === id.number || (id.rest && number.replace(/^0+/, '') === plain)) { grade = EXACT; }
      else if (number.replace(/^0+/, '') === plain) { grade = WHOLE; }
      else if (isOpen && number.startsWith(id.number)) { grade = START; }
      const code = grade * 4 + (grade === EXACT ? GIVEN : KEY);
      if (grade && best[position] < code) { best[position] = code; }
    });
  }

  // Those who answer to all words but `missing`, the best first, otherwise in the site's own order.
  function answers(terms, index, missing) {
    const all = terms.map((asked) => codes(asked, index));
    const hits = [];
    for (let position = 0; position < index.count; position += 1) {
      let score = 0, without = 0, before = GIVEN;
      for (const best of all) {
        const code = best[position];
        if (!code) { without += 1; if (without > missing) { break; } continue; }
        score += code;
        // Names come before places: “hung kien thanh” is Hùng of Kiên Thành, not Thanh Hùng of another Kiên.
        const place = code & 3;
        if (before === KEY && place > KEY) { score -= 3; }
        before = place;
      }
      if (without <= missing) { hits.push({ position, score: score - 30 * without }); }
    }
    return hits;
  }

  // Words that stand side by side in the question and in the entry belong together.
  function together(terms, entry, index) {
    let score = 0;
    for (let at = 0; at + 1 < terms.length; at += 1) {
      const one = terms[at].grades, other = terms[at + 1].grades;
      if (index.sequences(entry).some(({ words }) =>
        words.some((number, place) => place + 1 < words.length && one[number] && other[words[place + 1]]))) { score += 2; }
    }
    const name = index.sequences(entry)[0].words;
    if (name.length === terms.length && name.every((number, at) => terms[at].grades[number])) { score += 3; }
    return score;
  }

  function ranked(hits, terms, index) {
    const order = (one, other) => other.score - one.score || one.position - other.position;
    if (terms.length > 1) {
      for (const hit of hits) {
        const entry = index.entries[hit.position];
        if (entry) { hit.score += together(terms, entry, index); }
      }
    }
    return hits.sort(order);
  }

  // What answers a question: exactly, or where nothing does, nearly.
  function search(text, index) {
    const terms = ask(text, index);
    if (!terms.length) { return null; }
    const isKnown = (asked) => asked.id || asked.grades.some((grade) => grade);
    const tries = [
      [terms, 0],
      [terms.map((asked) => isKnown(asked) ? asked : withNearWords(asked, index)), 0],
      [terms.map((asked) => withNearWords(asked, index)), 0],
    ];
    if (terms.length > 2) { tries.push([tries[2][0], 1]); }
    for (let at = 0; at < tries.length; at += 1) {
      const [asked, missing] = tries[at];
      const hits = answers(asked, index, missing);
      if (hits.length) { return { hits: ranked(hits, asked, index), terms: asked, isNear: at > 0 }; }
    }
    return { hits: [], terms, isNear: false };
  }

  window.vinhdanhTim = { Index, search };
})();
