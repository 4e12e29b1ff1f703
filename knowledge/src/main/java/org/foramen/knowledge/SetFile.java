package org.foramen.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Texts;

/** A file of words and codes that count as one thing: one {@code set:}, or a list of them below {@code sets:}. */
final class SetFile {
    /** A code with its system, or a word of ours, or another set: "icd10cm|M54.16", "word|sciatica". */
    static final Shape<String> MEMBER = Texts.matching(
            "a member such as icd10cm|M54.16 or word|sciatica (systems: icd10cm, icd10pcs, snomed, rxnorm, loinc, cpt,"
                    + " hcpcs, atc, word)",
            "(icd10cm|icd10pcs|snomed|rxnorm|loinc|cpt|hcpcs|atc|word)\\|[A-Za-z0-9][A-Za-z0-9.:-]*");

    static final Shape<List<Members>> SHAPE = Shape.table(List.of(), "a file of sets", SetFile::sets);

    private static final Members BLANK = new Members("", List.of(), Spot.start(""));

    private SetFile() {}

    /** A set as it is written, with the place where it stands. */
    record Members(String set, List<String> members, Spot at) {}

    private static List<Members> sets(Fields fields) {
        return fields.has("sets")
                ? fields.one("sets", Shape.table(BLANK, "a set", SetFile::set).list())
                : List.of(set(fields));
    }

    private static Members set(Fields fields) {
        String id = fields.one("set", Texts.NAME);
        fields.named("set " + id);
        fields.one("says", Texts.TEXT);
        fields.one("status", ClauseFields.STATUS);
        fields.maybe("cites", Texts.TEXT);
        int expect = fields.one("expect", Numbers.count(1, 100_000));
        List<String> needed = fields.each("must have", MEMBER);
        List<String> members = fields.one("members", MEMBER.list());
        complete(fields, "members", expect, needed, members);
        return new Members(id, members, fields.at("set"));
    }

    /** Decision support fails through incomplete sets: a set says how many it holds and which it cannot do without. */
    static void complete(Fields fields, String key, int expect, List<String> needed, List<String> members) {
        if (members.size() != expect) {
            fields.problem(
                    fields.at("expect"),
                    fields.what() + " has " + members.size() + " members where " + expect + " are expected.");
        }
        Set<String> held = new HashSet<>();
        for (String member : members) {
            if (!held.add(member)) {
                fields.problem(fields.at(key), fields.what() + " names " + member + " twice.");
            }
        }
        for (String member : needed) {
            if (!held.contains(member)) {
                fields.problem(fields.at("must have"), fields.what() + " lacks " + member + ", which it must have.");
            }
        }
    }
}
