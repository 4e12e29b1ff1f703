package org.foramen.chart;

import java.time.LocalDate;

/**
 * Something that came in, is of use, and could not be understood. It is kept whole elsewhere and stands as unknown.
 *
 * @param what the kind of thing ("MedicationRequest")
 * @param place where it stands in what came in
 * @param why why it could not be read
 * @param matters the kind of facts whose silence can no longer be read because of it
 */
public record Unread(LocalDate on, String what, String place, String why, Kind matters) implements Fact {
    @Override
    public Kind kind() {
        return Kind.UNREAD;
    }
}
