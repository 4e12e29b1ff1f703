package org.foramen.clinic.post;

/** What came of handing a letter to the mail server. */
sealed interface Handed {
    /** The server took it. */
    record Taken() implements Handed {}

    /** Not now: the server was not there, or asked to come again. */
    record NotNow(String why) implements Handed {}

    /** Not ever: the server knows that it cannot deliver it. */
    record Never(String why) implements Handed {}
}
