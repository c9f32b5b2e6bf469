package org.rasti.matching;

/**
 * How near an indexed claim is to the one asked about, by each of the ways of looking.
 *
 * @param digest of the claim
 * @param words BM25 over words
 * @param grams BM25 over runs of characters
 * @param textCosine of the vectors of both texts; 0 where there is none
 * @param titleCosine of the vectors of the text asked about and the title; that of the texts where there is no title
 * @param partTextCosine the highest of the vectors of the text asked about, its sentences, and the text
 * @param partTitleCosine the same with the title
 * @param date whether what it names fits the day on which the other was said: from -1 to 1, 0 where nothing is known
 */
record Candidate(
        int doc,
        Digest digest,
        double words,
        double grams,
        double textCosine,
        double titleCosine,
        double partTextCosine,
        double partTitleCosine,
        double date) {}
