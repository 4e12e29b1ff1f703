package org.foramen.knowledge;

import java.util.List;
import java.util.Optional;
import org.foramen.library.Contested;
import org.foramen.library.Position;
import org.foramen.library.Position.Reach;

/** What all files of positions say together: each position with the reach and the disputes of its document. */
record Authorities(List<Placed<Position>> positions, List<Placed<Contested>> contested) {
    static Authorities of(List<PositionFile.Sheet> sheets) {
        List<Reach> documents =
                sheets.stream().flatMap(sheet -> sheet.documents().stream()).toList();
        return new Authorities(
                sheets.stream()
                        .flatMap(sheet -> sheet.positions().stream())
                        .map(position -> joined(position, documents))
                        .toList(),
                sheets.stream().flatMap(sheet -> sheet.contested().stream()).toList());
    }

    private static Placed<Position> joined(Placed<Position> placed, List<Reach> documents) {
        String source = placed.value().cites().split("[,;]", 2)[0].strip();
        Optional<Reach> reach = documents.stream()
                .filter(document -> document.documents().contains(source))
                .findFirst();
        return reach.map(whole -> new Placed<>(placed.value().within(whole), placed.at()))
                .orElse(placed);
    }
}
