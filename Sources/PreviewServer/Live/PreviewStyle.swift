/// The look of what the preview adds to a page. Contrast is at least 7 to 1 for text, in light and in dark.
enum PreviewStyle {
  static let text = """
    .vd-bar, .vd-bar *, .vd-page, .vd-page * { box-sizing: border-box; }
    .vd-bar, .vd-page {
      --vd-paper: #fffdf8; --vd-ink: #2a1a15; --vd-soft: #5a4840; --vd-red: #8a1526; --vd-line: #8f7a68;
      --vd-amber: #6e4a0c; --vd-green: #2c5634;
      color-scheme: light dark;
      font: 1rem/1.55 system-ui, Roboto, "Noto Sans", sans-serif; color: var(--vd-ink); overflow-wrap: anywhere;
    }
    @media (prefers-color-scheme: dark) {
      .vd-bar, .vd-page {
        --vd-paper: #241a16; --vd-ink: #f3e9dc; --vd-soft: #cbb8a6; --vd-red: #f2a79b; --vd-line: #9b8775;
        --vd-amber: #e6be6a; --vd-green: #a5d0a8;
      }
    }
    .vd-bar[hidden], .vd-bar [hidden] { display: none; }
    .vd-bar {
      position: fixed; z-index: 2147483000; bottom: 0; left: 0; right: 0; max-height: 60vh; display: flex;
      flex-direction: column; background: var(--vd-paper); border-top: 4px solid var(--vd-red);
    }
    .vd-bar.vd-stage-ready { border-top: 2px solid var(--vd-green); }
    .vd-bar.vd-stage-starting, .vd-bar.vd-stage-lost { border-top: 2px solid var(--vd-amber); }
    .vd-bar p, .vd-page p { margin: 0; }
    .vd-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75rem; padding: .1rem 1rem; }
    .vd-stage-failed .vd-head { padding-block: .35rem; }
    .vd-mark { color: var(--vd-green); font-weight: 700; }
    .vd-stage-failed .vd-mark { color: var(--vd-red); }
    .vd-headline { font-weight: 650; flex: 1 1 12rem; }
    .vd-headline:empty { display: none; }
    .vd-stage-ready .vd-headline { flex: 0 1 auto; font-size: .9375rem; }
    .vd-from { flex: 1 1 10rem; font-size: .9375rem; color: var(--vd-soft); }
    .vd-from:empty { display: none; }
    .vd-desk { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--vd-red); }
    .vd-desk:focus-visible { outline: 3px solid var(--vd-ink); outline-offset: -3px; }
    .vd-stage-ready .vd-toggle { min-height: 2.25rem; }
    .vd-stage-failed .vd-headline { color: var(--vd-red); }
    .vd-toggle {
      min-height: 2.75rem; min-width: 2.75rem; padding: .25rem .9rem; font: inherit; color: inherit;
      background: transparent; border: 1px solid var(--vd-line); border-radius: 3px; cursor: pointer;
    }
    .vd-toggle:focus-visible, .vd-body:focus-visible { outline: 3px solid var(--vd-ink); outline-offset: -3px; }
    .vd-body { overflow: auto; padding: 0 1rem .75rem; }
    .vd-list { margin: 0; padding: 0 0 0 2rem; list-style: decimal; }
    .vd-list li { margin: 0 0 .75rem; padding-left: .25rem; }
    .vd-what { font-weight: 600; }
    .vd-error .vd-what, .vd-question .vd-what { color: var(--vd-red); }
    .vd-warning .vd-what { color: var(--vd-amber); }
    .vd-place { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: .9375rem; }
    .vd-why, .vd-note-line { color: var(--vd-soft); }
    .vd-page { margin: 0; padding: 1.5rem 1rem; background: var(--vd-paper); }
    .vd-page main { max-width: 46rem; margin-inline: auto; }
    .vd-page main > * + * { margin-top: 1rem; }
    .vd-page h1 { font-size: 1.5rem; line-height: 1.35; margin: 0; }
    @media (max-width: 40em) {
      .vd-head { padding: .25rem .75rem; gap: 0 .5rem; line-height: 1.4; }
      .vd-headline, .vd-stage-ready .vd-headline { flex: 1 1 0; min-width: 60%; }
      .vd-desk { order: 1; margin-left: auto; }
      .vd-from { order: 2; flex: 1 1 45%; font-size: .875rem; line-height: 1.4; }
      .vd-toggle { order: 3; }
      .vd-stage-ready .vd-toggle { display: none; }
    }
    @media print { .vd-bar { display: none; } body { padding-bottom: 0 !important; } }

    """
}
