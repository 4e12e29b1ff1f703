package org.foramen.clinic.consult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.foramen.criteria.Lexicon;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void a_set_suggests_its_words_in_order_and_never_its_own_name() {
        Lexicon lexicon = new Lexicon();
        lexicon.put("word|mri", "modality-words");
        lexicon.put("word|ct", "modality-words");
        lexicon.put("word|latex", "allergy-words");
        assertEquals(List.of("ct", "mri"), new Vocabulary(lexicon).of("modality-words"));
    }
}
