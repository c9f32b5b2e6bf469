package org.rasti.extraction;

/** How one language reports speech: reads a document and notes what it finds. */
interface Grammar {

    void read(Document document, Findings findings);
}
