// The conference screen: one screen at a time, by keys, clicker, mouse or touch. Classic script, no library: it works
// from a USB stick. The page's own words are used for buttons and messages; without this script the page scrolls.
(function () {
  'use strict';
  var stage = document.querySelector('.stage');
  var jump = document.querySelector('.jump');
  var help = document.querySelector('.help');
  if (!stage || !jump || !help) { return; }

  var root = document.documentElement;
  var screens = Array.prototype.slice.call(stage.querySelectorAll('.scr'));
  var groups = Array.prototype.slice.call(stage.children).filter(function (child) {
    return child.matches('.scr, .ten');
  });
  var firsts = stage.dataset.firsts.split(' ').map(Number);
  var part = Number(stage.dataset.part);
  var byGroup = false;
  var shown = null;
  var typed = '';
  var forget = 0;
  var rest = 0;
  var swiped = 0;

  // ---- what is shown

  function units() { return byGroup ? groups : screens; }
  function unit(screen) { return byGroup && screen.closest('.ten') || screen; }
  function first(one) { return one.matches('.ten') ? one.querySelector('.scr') : one; }
  function numberOf(one) { return (/^so-(\d+)$/.exec(first(one).id) || [])[1]; }

  // Groups take letters as large as all their names allow. One name has its size from the page, and shrinks only where it
  // would not fit. In a small window a group scrolls rather than become too small to read.
  function fit() {
    var isUpright = window.innerWidth < window.innerHeight;
    var low = isUpright ? .8 : .3;
    var style = getComputedStyle(main);
    var isSmall = style.overflowY === 'auto' || style.position === 'static';
    var high = shown.matches('.ten') && !isUpright && !isSmall ? 1.4 : 1;
    stage.style.setProperty('--k', high);
    if (!fits(shown)) {
      while (high - low > .02) {
        var middle = (low + high) / 2;
        stage.style.setProperty('--k', middle);
        if (fits(shown)) { low = middle; } else { high = middle; }
      }
      stage.style.setProperty('--k', low);
    }
  }

  function fits(one) {
    var box = one.getBoundingClientRect();
    var style = getComputedStyle(one);
    var bottom = box.bottom - parseFloat(style.paddingBottom) + 1;
    var right = box.right - parseFloat(style.paddingRight) + 1;
    return Array.prototype.every.call(one.children, function (child) {
      var inner = child.getBoundingClientRect();
      return child.matches('svg')
        || inner.bottom <= bottom && inner.right <= right && child.scrollWidth <= child.clientWidth + 1;
    });
  }

  function show(screen) {
    var one = unit(screen);
    if (shown) { shown.classList.remove('on'); }
    shown = one;
    stage.classList.toggle('nhom', byGroup);
    stage.classList.toggle('tens', one.matches('.ten'));
    stage.classList.toggle('start', one.id === 'mo-dau');
    one.classList.add('on');
    main.scrollTop = 0;
    root.scrollTop = 0;
    fit();
    var id = first(one).id;
    var hash = '#' + (byGroup ? 'nhom/' : '') + id;
    // A fresh opening screen needs none; and an address with a place would begin the Tab key there, past the skip link.
    if (location.hash !== hash && (location.hash || hash !== '#' + screens[0].id)) {
      try { history.replaceState(null, '', hash); } catch (error) { location.replace(hash); }
    }
    group.setAttribute('aria-pressed', String(byGroup));
    number.textContent = numberOf(one) ? jump.dataset.one + ' ' + numberOf(one) : '';
    say(Array.prototype.map.call(one.children, function (child) { return child.textContent; }).join('. '));
  }

  function say(text) { status.textContent = text.replace(/\s+/g, ' ').trim(); }

  // The address of a place in another part of a long show.
  function other(number, id) {
    return stage.dataset.base + (number > 1 ? '-trang-' + number : '') + '.html#' + (byGroup ? 'nhom/' : '') + id;
  }

  function step(by) {
    if (blacken(false)) { return; }
    var list = units();
    var next = list[list.indexOf(shown) + by];
    if (next) { show(first(next)); } else if (by > 0 && part < firsts.length) {
      location.href = other(part + 1, 'dau');
    } else if (by < 0 && part > 1) {
      location.href = other(part - 1, 'cuoi');
    }
  }

  function goTo(number) {
    var screen = document.getElementById('so-' + number);
    if (screen) { show(screen); return true; }
    var there = firsts.filter(function (start) { return start > 0 && start <= number; }).length;
    if (!there || there === part) { return false; }
    location.href = other(there, 'so-' + number);
    return true;
  }

  // #so-12, #nhom/so-12, #nhom, #dau, #cuoi; whatever else is the beginning.
  function restore() {
    var hash = decodeURIComponent(location.hash.slice(1));
    byGroup = /^nhom(\/|$)/.test(hash);
    var id = hash.replace(/^nhom\/?/, '');
    var screen = id === 'cuoi' ? screens[screens.length - 1] : id && document.getElementById(id);
    if (!screen || screens.indexOf(screen) < 0) { screen = screens[0]; }
    show(screen);
    // A number beyond this show came from elsewhere: say so rather than begin anew in silence.
    if (/^so-\d+$/.test(id) && first(unit(screen)) === screens[0] && screens[0].id !== id) { tell(none(id.slice(3))); }
  }

  // ---- black, help, numbers

  function blacken(on) {
    var was = root.classList.contains('den');
    root.classList.toggle('den', on);
    if (on && !was) { say(label('black')); }
    return was;
  }

  function openHelp(on) {
    if (on === help.classList.contains('open')) { return; }
    help.classList.toggle('open', on);
    if (on) { close.focus(); } else { helper.focus(); helper.blur(); }
  }

  // The open table keeps the focus among what can be pressed there.
  function focusNext(by) {
    var all = Array.prototype.filter.call(help.querySelectorAll('a, button'), function (one) { return one.offsetWidth; });
    all[(all.indexOf(document.activeElement) + by + all.length) % all.length].focus();
  }

  // In a small window the upright arrows first show the rest of a group.
  function scroll(by) {
    var box = getComputedStyle(main).position === 'fixed' ? main : root;
    var was = box.scrollTop;
    if (getComputedStyle(box).overflowY !== 'hidden') { box.scrollTop += by * window.innerHeight / 2; }
    return Math.abs(box.scrollTop - was) > 1;
  }

  function none(text) { return jump.dataset.none + ' ' + text; }

  function tell(text) {
    jump.textContent = text;
    jump.hidden = !text;
    clearTimeout(forget);
    if (text) {
      say(text);
      forget = setTimeout(function () { typed = ''; tell(''); }, 5000);
    }
  }

  function type(text) {
    typed = text.slice(0, 6);
    tell(typed && jump.dataset.one + ' ' + typed);
  }

  function enter() {
    var wanted = Number(typed);
    typed = '';
    tell(goTo(wanted) ? '' : none(wanted));
  }

  function fullScreen() {
    if (document.fullscreenElement) { document.exitFullscreen(); } else if (root.requestFullscreen) {
      root.requestFullscreen().catch(function () {});
    }
  }

  var acts = {
    next: function () { step(1); },
    back: function () { step(-1); },
    group: function () { var screen = first(shown); byGroup = !byGroup; show(screen); },
    black: function () { blacken(!root.classList.contains('den')); },
    full: fullScreen,
    help: function () { openHelp(!help.classList.contains('open')); }
  };
  var keys = {
    ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', Enter: 'next', n: 'next',
    ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Backspace: 'back', p: 'back',
    g: 'group', b: 'black', '.': 'black', f: 'full', '?': 'help'
  };

  function onKey(event) {
    wake();
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (help.classList.contains('open')) {
      if (key === 'Escape' || key === '?') { openHelp(false); event.preventDefault(); }
      if (key === 'Tab') { focusNext(event.shiftKey ? -1 : 1); event.preventDefault(); }
      return;
    }
    // A focused button keeps its own keys, unless a number waits for Enter.
    if (!typed && (key === 'Enter' || key === ' ') && event.target.closest('button, a')) { return; }
    if (/^\d$/.test(key)) { blacken(false); type(typed + key); } else if (typed && key === 'Enter') {
      enter();
    } else if (typed && key === 'Backspace') {
      type(typed.slice(0, -1));
    } else if (key === 'Escape') {
      type('');
      blacken(false);
    } else if (key === 'Home' || key === 'End') {
      type('');
      blacken(false);
      show(first(key === 'Home' ? units()[0] : units()[units().length - 1]));
    } else if (Object.prototype.hasOwnProperty.call(keys, key)) {
      if (event.repeat && keys[key] !== 'next' && keys[key] !== 'back') { return; }
      type('');
      if (!/^Arrow(Up|Down)$/.test(key) || !scroll(key === 'ArrowDown' ? 1 : -1)) { acts[keys[key]](); }
    } else {
      return;
    }
    event.preventDefault();
  }

  // ---- mouse and touch

  function onClick(event) {
    if (event.target.closest('.bar, .help, a') || Date.now() - swiped < 600) { return; }
    if (help.classList.contains('open')) { openHelp(false); return; }
    var isTouch = event.pointerType ? event.pointerType === 'touch' : false;
    acts[isTouch && event.clientX < window.innerWidth / 2 ? 'back' : 'next']();
  }

  var start = null;
  function onTouchStart(event) { start = event.touches.length === 1 ? event.touches[0] : null; }
  function onTouchEnd(event) {
    if (!start || event.target.closest('.bar, .help')) { return; }
    var across = event.changedTouches[0].clientX - start.clientX;
    var down = event.changedTouches[0].clientY - start.clientY;
    if (Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(down)) {
      swiped = Date.now();
      acts[across < 0 ? 'next' : 'back']();
    }
  }

  // The controls and the pointer leave the screen to the names when nobody moves them; a finger needs them in sight.
  function wake() {
    root.classList.remove('yen');
    clearTimeout(rest);
    if (!window.matchMedia('(hover: none)').matches) {
      rest = setTimeout(function () {
        if (!bar.contains(document.activeElement)) { root.classList.add('yen'); }
      }, 4000);
    }
  }

  // ---- controls, with the words of the table of keys

  function label(act) { return help.querySelector('[data-do=' + act + '] dt').textContent; }

  function button(act) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label(act);
    made.addEventListener('click', function (event) {
      if (act !== 'help') { openHelp(false); }
      acts[act]();
      // After a click the space bar is the presenter's again.
      if (event.detail) { made.blur(); }
    });
    return made;
  }

  // What a narrow bar leaves to the table of keys.
  function far(one) { one.classList.add('far'); return one; }

  var main = stage.parentNode;
  var status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  var bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', help.querySelector('h2').textContent);
  var number = document.createElement('span');
  var group = button('group');
  var helper = button('help');
  var close = document.createElement('button');
  close.type = 'button';
  close.textContent = help.dataset.close;
  close.addEventListener('click', function () { openHelp(false); });
  help.append(far(button('black')));
  if (root.requestFullscreen) { help.append(far(button('full'))); }
  help.appendChild(close);
  help.setAttribute('role', 'dialog');
  help.setAttribute('aria-modal', 'true');
  var leave = document.createElement('a');
  leave.href = stage.dataset.contents;
  leave.textContent = help.querySelector('[data-do=leave]').textContent;
  bar.append(button('back'), button('next'), number, group, far(button('black')));
  if (root.requestFullscreen) { bar.append(far(button('full'))); }
  bar.append(helper, far(leave));
  main.append(bar, status);

  root.classList.add('chieu');
  restore();
  wake();
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
  document.addEventListener('touchstart', onTouchStart, { passive: true });
  document.addEventListener('touchend', onTouchEnd);
  document.addEventListener('mousemove', wake);
  window.addEventListener('hashchange', restore);
  window.addEventListener('resize', fit);
})();
