package org.foramen.clinic.intake;

import java.util.Optional;
import org.foramen.clinic.frame.Frame;

/**
 * What stands around a page of questions: the frame, the way to the other language, and of whom the reader speaks.
 *
 * @param frame the frame of every page
 * @param here the address of this page
 * @param forWhom whose story a carer tells; empty where it is their own
 */
public record Around(Frame frame, String here, Optional<String> forWhom) {
    static Around of(Sitting sitting, String title, String here) {
        Frame frame = new Frame(sitting.visit(), title, Optional.empty(), Optional.empty());
        return new Around(frame, here, sitting.forWhom());
    }
}
