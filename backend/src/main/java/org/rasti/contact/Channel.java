package org.rasti.contact;

/** How somebody was asked. */
public enum Channel {
    EMAIL,
    PHONE,
    LETTER,
    SOCIAL_MEDIA,
    IN_PERSON,
    OTHER
}
