package org.foramen.clinic.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands a sentence that was read back, by tables of its own, written from the published list of regions and not from
 * the house's code: which codes each piece of the sentence speaks of.
 */
final class HeardBack {
    /** Words in English, words in Spanish, code on the left, code on the right. */
    private static final String[][] PARTS = {
        {"forehead", "frente", "f02", "f01"},
        {"face", "cara", "f04", "f03"},
        {"front of the neck", "cuello", "f06", "f05"},
        {"front .*shoulder", "hombro.*delante", "f10", "f07"},
        {"chest", "pecho", "f09", "f08"},
        {"front .*upper arm", "brazos?\\b.*delante", "f12", "f11"},
        {"front .*elbow", "codo.*delante", "f14", "f13"},
        {"front .*forearm", "antebrazo.*delante", "f18", "f15"},
        {"belly", "vientre", "f17", "f16"},
        {"front .*wrist", "muñeca.*delante", "f24", "f19"},
        {"front .*hip", "cadera.*delante", "f23", "f20"},
        {"groin", "ingle", "f22", "f21"},
        {"palm", "palma", "f28", "f25"},
        {"front .*thigh", "muslo.*delante", "f27", "f26"},
        {"front .*knee", "rodilla.*delante", "f30", "f29"},
        {"shin", "espinilla", "f32", "f31"},
        {"front .*ankle", "tobillo.*delante", "f34", "f33"},
        {"tops? .*(foot|feet)", "empeine", "f36", "f35"},
        {"top of the head at the back", "cabeza arriba por detrás", "b01", "b02"},
        {"back of the head", "cabeza abajo por detrás", "b03", "b04"},
        {"back of the neck", "nuca", "b05", "b06"},
        {"back .*shoulder", "hombro.*detrás", "b07", "b10"},
        {"upper back", "espalda alta", "b08", "b09"},
        {"back .*upper arm", "brazos?\\b.*detrás", "b11", "b14"},
        {"middle back", "espalda media", "b12", "b13"},
        {"back .*elbow", "codo.*detrás", "b15", "b16"},
        {"back .*forearm", "antebrazo.*detrás", "b17", "b20"},
        {"low back", "espalda baja", "b18", "b19"},
        {"back .*wrist", "muñeca.*detrás", "b21", "b26"},
        {"back .*hip", "cadera.*detrás", "b22", "b25"},
        {"buttock", "glúteo", "b23", "b24"},
        {"backs? .*hand", "dorso", "b27", "b30"},
        {"back .*thigh", "muslo.*detrás", "b28", "b29"},
        {"back .*knee", "rodilla.*detrás", "b31", "b32"},
        {"cal(f|ves)", "pantorrilla", "b33", "b34"},
        {"back .*ankle", "tobillo.*detrás", "b35", "b36"},
        {"soles?", "planta", "b37", "b38"},
    };

    /** Each step of a limb from its root: words for its end in both languages, then left front, left back, right front, right back. */
    private static final String[][] LEG = {
        {"\\bnever\\b", "f27", "b28", "f26", "b29"},
        {"to the knees?$|hasta las? rodillas?$", "f30", "b31", "f29", "b32"},
        {"below the knees?$|más abajo de las? rodillas?$", "f32", "b33", "f31", "b34"},
        {"ankles?$|tobillos?$", "f34", "b35", "f33", "b36"},
        {"foot$|feet$|pies?$", "f36", "b37", "f35", "b38"},
    };

    private static final String[][] ARM = {
        {"\\bnever\\b", "f12", "b11", "f11", "b14"},
        {"to the elbows?$|hasta (el codo|los codos)$", "f14", "b15", "f13", "b16"},
        {"below the elbows?$|más abajo de.* codos?$", "f18", "b17", "f15", "b20"},
        {"wrists?$|muñecas?$", "f24", "b21", "f19", "b26"},
        {"hands?$|manos?$", "f28", "b27", "f25", "b30"},
    };

    private static final Pattern LEFT = Pattern.compile("\\bleft\\b|\\bizquierd[oa]\\b");
    private static final Pattern RIGHT = Pattern.compile("\\bright\\b|\\bderech[oa]\\b");
    private static final Pattern BOTH = Pattern.compile("\\bboth\\b|\\bamb[oa]s\\b");

    private HeardBack() {}

    /**
     * A piece of the sentence.
     *
     * @param steps sets of codes; of each at least one is spoken of, and of a set of one exactly that
     */
    record Piece(String words, List<Set<String>> steps) {}

    static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (String words : sentence.split(", ")) {
            boolean runs = words.startsWith("going down ") || words.startsWith("baja por ");
            pieces.add(new Piece(words, runs ? run(words) : place(words)));
        }
        return pieces;
    }

    private static List<Set<String>> place(String words) {
        List<String[]> found = new ArrayList<>();
        for (String[] part : PARTS) {
            if (Pattern.compile("\\b(" + part[0] + "|" + part[1] + ")")
                    .matcher(words)
                    .find()) {
                found.add(part);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError(words + " is understood in " + found.size() + " ways");
        }
        List<Set<String>> codes = new ArrayList<>();
        if (leftOrBoth(words)) codes.add(Set.of(found.getFirst()[2]));
        if (rightOrBoth(words)) codes.add(Set.of(found.getFirst()[3]));
        return codes;
    }

    private static List<Set<String>> run(String words) {
        String[][] limb = words.matches(".*\\b(legs?|piernas?)\\b.*") ? LEG : ARM;
        List<Set<String>> steps = new ArrayList<>();
        for (String[] step : limb) {
            if (leftOrBoth(words)) steps.add(new TreeSet<>(List.of(step[1], step[2])));
            if (rightOrBoth(words)) steps.add(new TreeSet<>(List.of(step[3], step[4])));
            if (Pattern.compile(step[0]).matcher(words).find()) {
                return steps;
            }
        }
        throw new AssertionError("where does it end? " + words);
    }

    private static boolean leftOrBoth(String words) {
        return one(words, LEFT) || one(words, BOTH);
    }

    private static boolean rightOrBoth(String words) {
        return one(words, RIGHT) || one(words, BOTH);
    }

    /** Exactly one of left, right and both may be said in a piece. */
    private static boolean one(String words, Pattern side) {
        long said = List.of(LEFT, RIGHT, BOTH).stream()
                .map(p -> p.matcher(words))
                .filter(Matcher::find)
                .count();
        if (said != 1) {
            throw new AssertionError("whose side? " + words);
        }
        return side.matcher(words).find();
    }
}
