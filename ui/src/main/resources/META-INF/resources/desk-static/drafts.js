'use strict';

/*
 * Keeps what is typed into a draft in this browser until the server has written it down, so that neither a lost
 * connection nor a closed tab takes it along. Fields say in data-keep which part of the draft they hold.
 */
(() => {
  const PREFIX = 'rasti.draft.';
  const OLD = 30 * 24 * 60 * 60 * 1000;
  const RETRY = 5000;

  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch (unreadable) {
      return null;
    }
  };

  const write = (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch (full) {
      // Where nothing may be kept, the server's copy is the only one.
    }
  };

  const forget = (key) => {
    try {
      localStorage.removeItem(key);
    } catch (denied) {
      // Then there is nothing, either.
    }
  };

  const forgetOld = () => {
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .filter((key) => !((read(key) || {}).at > Date.now() - OLD))
        .forEach(forget);
    } catch (denied) {
      // As above.
    }
  };

  const typed = (form) => Object.fromEntries([...form.querySelectorAll('[data-keep]')]
    .map((field) => [field.dataset.keep, (field.inputElement || field).value || '']));

  /** The same number as Java's String.hashCode. */
  const hash = (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    }
    return sum;
  };

  window.rastiDraft = (form, id) => {
    const key = PREFIX + id;
    forgetOld();
    form.addEventListener('input', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-keep]') !== null) {
        write(key, { at: Date.now(), ...typed(form) });
        form.classList.add('unsaved');
      }
    });
    form.rastiForget = () => forget(key);
    form.rastiKept = (sum) => {
      const now = typed(form);
      if (hash([now.summary, now.explanation, now.note || ''].join('\n')) === sum) {
        forget(key);
        form.classList.remove('unsaved');
      }
    };
    form.rastiRetry = () => setTimeout(() => form.isConnected && form.$server.retried(), RETRY);
    const held = read(key);
    if (held !== null) {
      form.$server.found(held.at, held.summary || '', held.explanation || '', held.note || '');
    }
  };
})();
