package org.foramen.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Places with their sides, as people write them. */
class SiteTest {
    private static String all(String text) {
        return Site.all(text).toString();
    }

    @Test
    void a_side_that_is_not_written_is_unsaid() {
        assertEquals(Side.LEFT, Site.of("L4-5 left").orElseThrow().side());
        assertEquals(Side.BOTH, Site.of("L4-5 bilateral").orElseThrow().side());
        assertEquals(Side.UNSAID, Site.of("L4-5").orElseThrow().side());
    }

    @Test
    void a_place_without_a_side_takes_the_one_that_follows_it() {
        assertEquals("[L4-5 left, L5-S1 left]", all("L4-5 and L5-S1 left"));
        assertEquals("[L4-5 left, L5-S1 right]", all("L4-5 left, L5-S1 right"));
        assertEquals("[L4-5 left, L5-S1]", all("L4-5 left, L5-S1"));
    }

    @Test
    void one_part_that_is_no_place_makes_the_whole_unreadable() {
        assertEquals(List.of(), Site.all("L4-5 left, L9-10"));
        assertTrue(Site.of("somewhere left").isEmpty());
    }

    @Test
    void every_site_has_a_number_that_leads_back_to_it() {
        for (Place place : Place.all()) {
            for (Side side : Side.values()) {
                Site site = new Site(place, side);
                assertEquals(site, Site.coded(site.code()));
            }
        }
    }
}
