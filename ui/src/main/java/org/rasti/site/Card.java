package org.rasti.site;

import org.rasti.publication.PublicListing;

/** A published statement in a list. */
public record Card(PublicListing listing, RatingLook rating, String href, String speaker) {

    static Card of(PublicListing listing, Reader reader) {
        return new Card(
                listing,
                RatingLook.of(listing.rating(), reader.language()),
                PublicPaths.statement(reader.language(), listing.code(), listing.slug()),
                listing.speaker().name().in(reader.language().tag()));
    }
}
