// Sorts tables by the buttons it makes in their heads. Classic script, no library: works from file:, too.
// Which comes first was worked out before: rows carry numbers (data-ten, data-xa …), heads name theirs (data-theo);
// data-theo="" is the order of the page itself, to which a third press also returns. Words stand on the table.
(function () {
  'use strict';
  // Some browsers take a table whose rows become cards for no table: the roles keep it one.
  var roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };

  function each(list, body) { Array.prototype.forEach.call(list, body); }

  function keepRoles(table) {
    each(table.querySelectorAll('thead, tbody, tr, td'), function (node) {
      node.setAttribute('role', roles[node.localName]);
    });
    each(table.querySelectorAll('th'), function (node) {
      node.setAttribute('role', node.getAttribute('scope') === 'col' ? 'columnheader' : 'rowheader');
    });
    table.setAttribute('role', 'table');
  }

  function make(table) {
    var heads = [];
    // The page's own order: each body with its rows, its heading among them.
    var bodies = [];
    var rows = [];
    each(table.tBodies, function (body) {
      bodies.push({ body: body, rows: Array.prototype.slice.call(body.rows) });
      each(body.rows, function (row) { if (row.cells.length > 1) { rows.push(row); } });
    });
    var status = document.createElement('p');
    status.className = 'vh';
    status.setAttribute('role', 'status');
    table.parentNode.insertBefore(status, table.nextSibling);

    function restore() {
      bodies.forEach(function (item) { item.rows.forEach(function (row) { item.body.appendChild(row); }); });
    }

    function sort(key, down) {
      var name = 'data-' + key;
      var sorted = rows.map(function (row, place) {
        return { row: row, value: Number(row.getAttribute(name)), place: place };
      }).sort(function (one, other) {
        return (down ? other.value - one.value : one.value - other.value) || one.place - other.place;
      });
      bodies.forEach(function (item) {
        item.rows.forEach(function (row) { if (row.parentNode) { row.parentNode.removeChild(row); } });
      });
      sorted.forEach(function (item) { bodies[0].body.appendChild(item.row); });
    }

    function mark(head, order) {
      heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
      if (!order) { head = heads.filter(function (other) { return !other.getAttribute('data-theo'); })[0]; }
      if (head) { head.setAttribute('aria-sort', order || 'ascending'); }
    }

    function press(head, title) {
      var key = head.getAttribute('data-theo');
      var now = head.getAttribute('aria-sort');
      var next = !key || now === 'descending' ? '' : now === 'ascending' ? 'descending' : 'ascending';
      if (next) { sort(key, next === 'descending'); } else { restore(); }
      mark(head, next);
      status.textContent = !next ? table.getAttribute('data-dau') + '.'
        : table.getAttribute('data-xep') + ' ' + title.toLowerCase()
          + (next === 'descending' ? ', ' + table.getAttribute('data-nguoc') : '') + '.';
    }

    each(table.querySelectorAll('th[data-theo]'), function (head) {
      var title = head.textContent.trim();
      var button = document.createElement('button');
      button.type = 'button';
      var words = document.createElement('span');
      while (head.firstChild) { words.appendChild(head.firstChild); }
      button.appendChild(words);
      head.appendChild(button);
      button.addEventListener('click', function () { press(head, title); });
      heads.push(head);
    });
    mark(null, '');
    keepRoles(table);
  }

  each(document.querySelectorAll('table[data-xep]'), make);
}());
