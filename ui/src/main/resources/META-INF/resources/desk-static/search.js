'use strict';

/*
 * The search box: a slash brings the keyboard to it, unless somebody is typing.
 */
(() => {
  const isTyping = (event) => {
    const target = event.composedPath()[0];
    return target instanceof Element
      && (target.matches('input, textarea, select, [role="textbox"]') || target.isContentEditable);
  };

  const isSlash = (event) => event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;

  /** Lets a box hear slashes for as long as it is on the page. */
  window.rastiSearchBox = (box) => {
    const listening = new AbortController();
    document.addEventListener('keydown', (event) => {
      if (!box.isConnected) {
        listening.abort();
      } else if (isSlash(event) && !event.defaultPrevented && !isTyping(event)) {
        event.preventDefault();
        box.focus();
        box.inputElement.select();
      }
    }, { signal: listening.signal });
  };
})();
