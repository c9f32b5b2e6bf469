package org.rasti.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody in an article, known better with every mention. */
final class Person {

    private final boolean human;
    private final int firstSeen;
    private String name;
    private List<String> nameWords;
    private final List<String> roles = new ArrayList<>();
    private int lastMet = -1;
    private int times;

    Person(String name, List<String> nameWords, boolean human, int firstSeen) {
        this.name = name;
        this.nameWords = nameWords;
        this.human = human;
        this.firstSeen = firstSeen;
    }

    String name() {
        return name;
    }

    List<String> nameWords() {
        return nameWords;
    }

    List<String> roles() {
        return roles;
    }

    boolean isHuman() {
        return human;
    }

    int firstSeen() {
        return firstSeen;
    }

    /** Notes that a mention there names this person. */
    void metAt(int place) {
        times += place == lastMet ? 0 : 1;
        lastMet = place;
    }

    /** Whether this is somebody beyond doubt: a lone word without a role, met but once, may be no name at all. */
    boolean isCertain() {
        return !roles.isEmpty() || nameWords.size() > 1 || times > 1;
    }

    /** A longer form of the name replaces a shorter one. */
    void alsoCalled(String longer, List<String> words) {
        if (words.size() > nameWords.size()) {
            name = longer;
            nameWords = words;
        }
    }

    void holds(String role) {
        if (!roles.contains(role)) {
            roles.add(role);
        }
    }

    /** The role to show: one that also says something outside this article, and says most. */
    @Nullable
    String bestRole(Lexicon home, RoleWords words) {
        return roles.stream()
                .max(Comparator.comparingInt((String role) -> mentions(home, role) ? 0 : 1)
                        .thenComparingInt(role -> words.of(role).size())
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static boolean mentions(Lexicon home, String role) {
        for (String word : role.split(" ")) {
            if (home.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
