package org.rasti.savedview;

/**
 * A list of statements that somebody kept.
 *
 * @param owner the name of whoever made it
 * @param shared whether everybody at the desk sees it
 * @param query what stands after the question mark of the list's address
 */
public record SavedView(long id, long ownerId, String owner, String name, boolean shared, String query) {}
