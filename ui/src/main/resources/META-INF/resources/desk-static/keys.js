'use strict';

/*
 * Keys that press buttons. A button says in data-key which key it is for; a key without a button in sight does nothing.
 * While a dialog is open, only its own buttons can be pressed. Letters are taken by what is written on the key; where
 * that is no Latin letter, as on a Persian keyboard, by the place of the key.
 */
(() => {
  const STORE = 'rasti.keys';
  const REPEATING = new Set(['KeyJ', 'KeyK']);
  const TAKES_LETTERS = 'input, textarea, select, [role="textbox"], [role="combobox"], [role="listbox"],'
    + ' [role="menu"], [role="menubar"], [contenteditable]:not([contenteditable="false"])';

  const areOn = () => {
    try {
      return localStorage.getItem(STORE) !== 'off';
    } catch (denied) {
      return true;
    }
  };

  const show = () => document.documentElement.classList.toggle('keys-off', !areOn());

  window.rastiKeys = {
    areOn,
    turn: (on) => {
      try {
        localStorage.setItem(STORE, on ? 'on' : 'off');
      } catch (denied) {
        // Where nothing may be kept they stay on.
      }
      show();
    },
  };

  const isTaken = (event) => event.composedPath()
    .some((place) => place instanceof Element && place.matches(TAKES_LETTERS));

  const name = (event) => {
    if (event.key === '?' || event.key === '؟') {
      return 'Help';
    }
    const code = /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code.replace('Numpad', 'Digit');
    return event.shiftKey ? `Shift+${code}` : code;
  };

  const button = (view, key) => {
    const dialogs = [...document.querySelectorAll('vaadin-dialog')].filter((dialog) => dialog.opened);
    const scope = dialogs.length > 0 ? dialogs[dialogs.length - 1] : view;
    return [...scope.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)]
      .find((found) => !found.disabled && found.checkVisibility());
  };

  const hear = (view, event) => {
    const held = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (held || event.defaultPrevented || !areOn() || isTaken(event)) {
      return;
    }
    const key = name(event);
    const found = event.repeat && !REPEATING.has(key) ? undefined : button(view, key);
    if (found !== undefined) {
      event.preventDefault();
      found.click();
    }
  };

  /** Lets a view's buttons be pressed by their keys for as long as it is on the page. */
  window.rastiKeysOf = (view) => {
    const listening = new AbortController();
    show();
    document.addEventListener('keydown', (event) => {
      if (view.isConnected) {
        hear(view, event);
      } else {
        listening.abort();
      }
    }, { signal: listening.signal });
  };
})();
