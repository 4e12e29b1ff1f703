package org.foramen.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foramen.chart.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Places written by their names ("L4-5"), which stay, and not by their numbers, which belong to a release. */
final class PlacesByName {
    private static final Map<String, Place> PLACES =
            Place.all().stream().collect(Collectors.toUnmodifiableMap(Place::name, Function.identity()));

    private PlacesByName() {}

    static SimpleModule module() {
        return new SimpleModule("places").addSerializer(new Writer()).addDeserializer(Place.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Place> {
        Writer() {
            super(Place.class);
        }

        @Override
        public void serialize(Place place, JsonGenerator out, SerializationContext context) {
            out.writeString(place.name());
        }
    }

    private static final class Reader extends StdDeserializer<Place> {
        Reader() {
            super(Place.class);
        }

        @Override
        public Place deserialize(JsonParser in, DeserializationContext context) {
            String name = in.getString();
            Place place = PLACES.get(name);
            return place != null ? place : context.reportInputMismatch(Place.class, "there is no place named %s", name);
        }
    }
}
