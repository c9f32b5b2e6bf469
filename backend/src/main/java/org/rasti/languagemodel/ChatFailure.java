package org.rasti.languagemodel;

/** A service gave no answer that can be used. The message may be logged: it holds nothing of question, answer or key. */
final class ChatFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ChatFailure(String reason) {
        super(reason);
    }
}
