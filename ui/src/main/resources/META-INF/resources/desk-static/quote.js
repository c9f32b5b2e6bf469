'use strict';

/*
 * A text in which words can be selected to comment on them. What is shown was rendered from Markdown, so the place is
 * told by what both have in common: the letters and digits before the selection, citations left out. The server looks
 * the words up there in the source.
 */
(() => {
  const PAUSE = 200;
  const LETTER = /[\p{L}\p{Nd}]/u;

  /** Letters and digits in UTF-16 units; half a letter of two units counts, as it does on the server. */
  const letters = (text) => {
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if ((unit >= 0xd800 && unit <= 0xdfff) || LETTER.test(text[i])) {
        count++;
      }
    }
    return count;
  };

  const wordsOf = (range) => {
    const part = range.cloneContents();
    part.querySelectorAll('.citation, .citation-missing').forEach((citation) => citation.remove());
    return part.textContent;
  };

  /** The part of the selection that lies within the text. */
  const within = (text, range) => {
    const part = range.cloneRange();
    if (!text.contains(part.startContainer)) {
      part.setStart(text, 0);
    }
    if (!text.contains(part.endContainer)) {
      part.setEnd(text, text.childNodes.length);
    }
    return part;
  };

  /** What is selected in the text: words, none after a plain click in it, null for elsewhere. */
  const selected = (text) => {
    const selection = document.getSelection();
    if (text === null || selection === null || selection.rangeCount === 0) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (range.collapsed) {
      return text.contains(selection.anchorNode) ? { before: 0, words: '' } : null;
    }
    if (!range.intersectsNode(text)) {
      return null;
    }
    const part = within(text, range);
    const ahead = document.createRange();
    ahead.setStart(text, 0);
    ahead.setEnd(part.startContainer, part.startOffset);
    return { before: letters(wordsOf(ahead)), words: wordsOf(part) };
  };

  /** Begins to report selections to the component on the server, for as long as it is on the page. */
  window.rastiQuote = (host) => {
    const listening = new AbortController();
    let timer = 0;
    let told = '';

    const tell = () => {
      if (!host.isConnected) {
        listening.abort();
        return;
      }
      const found = selected(host.querySelector('.explanation'));
      if (found !== null && JSON.stringify(found) !== told) {
        told = JSON.stringify(found);
        host.$server.select(found.before, found.words);
      }
    };

    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    }, { signal: listening.signal });

    // A press on the bar that acts on a selection must not take the selection away.
    document.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('.comment-bar') !== null) {
        event.preventDefault();
      }
    }, { signal: listening.signal });
  };
})();
