// Live search over the published names. Classic script, no library: it works from a web server and from file:.
// The index (see du-lieu/tim-kiem.js) is loaded when the field is first used.
(function () {
  'use strict';
  var form = document.getElementById('tim');
  var field = document.getElementById('q');
  var list = document.getElementById('ket-qua');
  var status = document.getElementById('so-ket-qua');
  if (!form || !field || !list || !status) { return; }

  var most = 50;
  var entries = null;
  var loading = false;
  var empty = ['', 'xa', 'thi', 'tran', 'tt', 'thon', 'tdp', 'to', 'dan', 'pho', 'ong', 'ba', 'ho'];

  // Letters without marks, in lower case; everything that is no letter or digit separates words.
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐðÐ]/g, 'd').toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ').trim();
  }

  function load() {
    if (entries || loading) { return; }
    loading = true;
    var script = document.createElement('script');
    script.src = form.getAttribute('data-index');
    script.onload = function () {
      entries = (window.vinhdanhChiMuc || []).map(function (row) {
        return { row: row, exact: ' ' + row[1].normalize('NFC').toLowerCase() + ' ',
          name: ' ' + fold(row[1]) + ' ', all: ' ' + fold(row[1] + ' ' + row[2] + ' ' + row[5] + ' ' + row[0]) + ' ' };
      });
      show();
    };
    script.onerror = function () {
      loading = false;
      status.textContent = 'Chưa tải được danh sách tên. Xin thử lại, hoặc tra theo vần ở dưới.';
    };
    document.head.appendChild(script);
  }

  // Every word must begin a word of the entry, in any order.
  function score(entry, words, exact) {
    var points = 0;
    for (var i = 0; i < words.length; i += 1) {
      if (entry.name.indexOf(' ' + words[i]) >= 0) { points += 2; }
      else if (entry.all.indexOf(' ' + words[i]) < 0) { return 0; }
      points += 1;
    }
    if (entry.exact.indexOf(exact) >= 0) { points += 100; }
    return points;
  }

  function find(text) {
    var words = fold(text).split(' ');
    var useful = words.filter(function (word) { return empty.indexOf(word) < 0; });
    if (useful.length) { words = useful; }
    if (!words[0]) { return null; }
    var exact = text.normalize('NFC').trim().toLowerCase();
    var hits = [];
    entries.forEach(function (entry, index) {
      var points = score(entry, words, exact);
      if (points) { hits.push({ entry: entry, points: points, index: index }); }
    });
    hits.sort(function (one, other) { return other.points - one.points || one.index - other.index; });
    return hits;
  }

  function element(name, className, text) {
    var node = document.createElement(name);
    if (className) { node.className = className; }
    if (text) { node.textContent = text; }
    return node;
  }

  function item(entry) {
    var row = entry.row;
    var node = element('li');
    node.setAttribute('data-hit', '');
    var heading = element('h3');
    var link = element('a', '', row[1]);
    link.href = form.getAttribute('data-root') + 'dien-hinh/' + row[0] + '.html';
    heading.appendChild(link);
    node.appendChild(heading);
    if (row[4]) { node.appendChild(document.createTextNode(' ')); node.appendChild(element('span', 'm n', row[4])); }
    node.appendChild(element('p', 'w', row[2] + ' · ' + row[3]));
    return node;
  }

  function show() {
    if (!entries) { return; }
    var hits = find(field.value);
    list.textContent = '';
    if (!hits) { status.textContent = ''; return; }
    hits.slice(0, most).forEach(function (hit) { list.appendChild(item(hit.entry)); });
    if (!hits.length) {
      status.textContent = 'Không có tên nào khớp với “' + field.value.trim() + '”. Xin thử ít chữ hơn, hoặc tra theo vần.';
    } else if (hits.length > most) {
      status.textContent = hits.length + ' kết quả, hiện ' + most + ' kết quả đầu. Xin gõ thêm để thu hẹp.';
    } else {
      status.textContent = hits.length + ' kết quả.';
    }
  }

  field.addEventListener('focus', load);
  field.addEventListener('input', function () { load(); show(); });
  form.addEventListener('submit', function (event) { event.preventDefault(); load(); show(); });
  var asked = /[?&]q=([^&]*)/.exec(window.location.search);
  if (asked) {
    try { field.value = decodeURIComponent(asked[1].replace(/\+/g, ' ')); } catch (error) { field.value = ''; }
    load();
  }
}());
