package org.foramen.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One entry of the timed diary after a block.
 *
 * @param at when the pain was scored
 * @param of the day of the block it belongs to
 * @param pain the pain then
 */
public record BlockDiary(LocalDate on, LocalDateTime at, LocalDate of, Measure pain) implements Fact {
    @Override
    public Kind kind() {
        return Kind.DIARY;
    }
}
