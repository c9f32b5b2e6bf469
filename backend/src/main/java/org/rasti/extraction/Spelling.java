package org.rasti.extraction;

/** Compares words that may hold a slip of the keyboard. */
final class Spelling {

    private Spelling() {}

    /** Whether one letter changed, dropped, added or swapped with its neighbour makes one word the other. */
    static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < a.length() && head < b.length() && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > head && endB > head && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int restA = endA - head;
        int restB = endB - head;
        return (restA <= 1 && restB <= 1) || swapped(a.substring(head, endA), b.substring(head, endB));
    }

    private static boolean swapped(String a, String b) {
        return a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    }
}
