package org.foramen.exchange;

/**
 * What is wrong with something that came in, in words for the person who has to mend it.
 *
 * @param code the number of the text in the catalogue of bad input ("B008")
 * @param what what is wrong, and what is allowed
 * @param todo what to do next; blank where the first sentence says it all
 */
public record Fault(String code, String what, String todo) {
    public static Fault of(String code, String what) {
        return new Fault(code, what, "");
    }

    public static Fault of(String code, String what, String todo) {
        return new Fault(code, what, todo);
    }

    @Override
    public String toString() {
        return todo.isBlank() ? what : what + " " + todo;
    }
}
