package org.foramen.library;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that knowledge cites.
 *
 * @param id how clauses cite it ("l38773", "smith-2020")
 * @param title its title
 * @param version its version or date as printed; may be blank
 * @param read the day on which it was read
 * @param link doi, PMID or public page; may be blank
 * @param seen how much of it was read ("whole", "abstract", "as quoted by ..."); may be blank
 */
public record Source(String id, String title, String version, Optional<LocalDate> read, String link, String seen) {}
