package org.rasti.contact;

/**
 * One time that the claimant was asked.
 *
 * @param askedBy the name of the colleague who asked
 */
public record Contact(long id, long version, long statementId, String askedBy, ContactData data) {}
