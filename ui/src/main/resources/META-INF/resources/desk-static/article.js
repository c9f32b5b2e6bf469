'use strict';

/*
 * The article's reader: tells the server which passage a person selected, in offsets of the stored text. Every run of
 * the text carries the offset of its first character in data-start and holds one text node, so an offset is that number
 * plus the place within the node. Line feeds stand between the paragraphs, not in them: gaps between runs are made of
 * them alone.
 */
(() => {
  const PAUSE = 200;

  /** The part of one run that lies within the selection. */
  const part = (run, range) => {
    const start = Number(run.dataset.start);
    const text = run.firstChild;
    const from = text !== null && text === range.startContainer ? range.startOffset : 0;
    const to = text !== null && text === range.endContainer ? range.endOffset : run.textContent.length;
    return { start: start + from, end: start + to, words: run.textContent.slice(from, to) };
  };

  const passage = (reader, range) => {
    const parts = [...reader.querySelectorAll('[data-start]')]
      .filter((run) => range.intersectsNode(run))
      .map((run) => part(run, range));
    if (parts.length === 0) {
      return null;
    }
    let quote = parts[0].words;
    for (let i = 1; i < parts.length; i++) {
      quote += '\n'.repeat(parts[i].start - parts[i - 1].end) + parts[i].words;
    }
    return { start: parts[0].start, end: parts[parts.length - 1].end, quote };
  };

  /** What is selected in the reader: a passage, an empty one after a plain click in it, null for elsewhere. */
  const selected = (reader) => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (range.collapsed) {
      return reader.contains(selection.anchorNode) ? { start: 0, end: 0, quote: '' } : null;
    }
    return range.intersectsNode(reader) ? passage(reader, range) : null;
  };

  /** Begins to report selections in a reader to its component on the server, for as long as it is on the page. */
  window.rastiReader = (reader) => {
    const listening = new AbortController();
    let timer = 0;
    let told = '';

    const tell = () => {
      if (!reader.isConnected) {
        listening.abort();
        return;
      }
      const found = selected(reader);
      if (found !== null && JSON.stringify(found) !== told) {
        told = JSON.stringify(found);
        reader.$server.select(found.start, found.end, found.quote);
      }
    };

    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    }, { signal: listening.signal });

    // A press on the bar that acts on a selection must not take the selection away.
    document.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('.passage-bar') !== null) {
        event.preventDefault();
      }
    }, { signal: listening.signal });
  };
})();
