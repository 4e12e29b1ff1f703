package org.foramen.exchange.r4;

import ca.uhn.fhir.model.api.annotation.Child;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The structures of one FHIR release, read from the annotations of HAPI's model classes.
 *
 * <p>The release is named by its package, so the same generator reads the older and newer releases whose shapes are
 * told apart from R4 (their jars are wanted only while that file is made).
 */
public final class Structures {
    /** One element: its name, how often it may stand, its types, and its allowed codes where the binding is required. */
    public record Element(String name, int min, boolean many, List<String> types, List<String> codes) {
        boolean choice() {
            return name.endsWith("[x]");
        }
    }

    /** One type or backbone: its path, what it builds on, and its own elements in order. */
    public record Type(String path, String base, List<Element> elements) {}

    private final String release;
    private final Map<String, Type> types = new TreeMap<>();
    private final Map<Class<?>, String> paths = new LinkedHashMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final List<String> resources = new ArrayList<>();

    private Structures(String release) {
        this.release = release;
    }

    public static Structures of(String packageName) throws ReflectiveOperationException {
        var found = new Structures(packageName);
        for (var constant : found.model("ResourceType").getEnumConstants()) {
            String name = constant.toString();
            for (Class<?> type : found.models(name, name + "Resource", name + "_")) {
                found.resources.add(name);
                found.wait(type, name);
            }
        }
        for (String open : OPEN) {
            if (Character.isUpperCase(open.charAt(0))) {
                found.models(open).forEach(type -> found.wait(type, open));
            }
        }
        while (!found.waiting.isEmpty()) {
            found.read(found.waiting.removeFirst());
        }
        return found;
    }

    public List<String> resources() {
        return resources.stream().sorted().toList();
    }

    public Map<String, Type> types() {
        return Collections.unmodifiableMap(types);
    }

    private Class<?> model(String name) throws ClassNotFoundException {
        return Class.forName(release + "." + name);
    }

    /** The first of these that the release has: "List" is called ListResource, for Java has a List of its own. */
    private List<Class<?>> models(String... names) {
        for (String name : names) {
            try {
                return List.of(model(name));
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        return List.of();
    }

    private void wait(Class<?> type, String path) {
        if (paths.putIfAbsent(type, path) == null) {
            waiting.add(type);
        }
    }

    private void read(Class<?> type) throws ReflectiveOperationException {
        String path = paths.get(type);
        var elements = new ArrayList<Element>();
        for (Field field : type.getDeclaredFields()) {
            Child child = field.getAnnotation(Child.class);
            if (child != null) {
                elements.add(element(path, field, child));
            }
        }
        types.put(path, new Type(path, base(type), List.copyOf(elements)));
    }

    /** The nearest ancestor that adds elements; a profile such as SimpleQuantity is the type it constrains. */
    private String base(Class<?> type) {
        for (Class<?> up = type.getSuperclass(); up != Object.class; up = up.getSuperclass()) {
            if (Arrays.stream(up.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(Child.class))) {
                wait(up, up.getSimpleName());
                return paths.get(up);
            }
        }
        return "";
    }

    private Element element(String path, Field field, Child child) throws ReflectiveOperationException {
        Class<?> kind = kind(field);
        boolean many = child.max() != 1;
        String plain = child.name().replace("[x]", "");
        if (kind.getSimpleName().equals("Type") || kind.getSimpleName().equals("DataType")) {
            return new Element(plain + "[x]", child.min(), many, choices(child), List.of());
        }
        if (kind.getSimpleName().equals("Enumeration")) {
            return new Element(plain, child.min(), many, List.of("code"), codes(field));
        }
        return new Element(plain, child.min(), many, List.of(typeName(kind, path + "." + plain)), List.of());
    }

    private List<String> choices(Child child) {
        List<String> named = Arrays.stream(child.type())
                .map(type -> typeName(type, type.getSimpleName()))
                .map(name -> resources.contains(name) ? "Reference" : name)
                .distinct()
                .toList();
        return named.isEmpty() ? OPEN : named;
    }

    private static Class<?> kind(Field field) {
        if (field.getGenericType() instanceof ParameterizedType list && List.class.isAssignableFrom(field.getType())) {
            var of = list.getActualTypeArguments()[0];
            return of instanceof ParameterizedType inner ? (Class<?>) inner.getRawType() : (Class<?>) of;
        }
        return field.getType();
    }

    private static List<String> codes(Field field) throws ReflectiveOperationException {
        var type = (ParameterizedType) field.getGenericType();
        if (List.class.isAssignableFrom(field.getType())) {
            type = (ParameterizedType) type.getActualTypeArguments()[0];
        }
        Class<?> codes = (Class<?>) type.getActualTypeArguments()[0];
        Method toCode = codes.getMethod("toCode");
        var found = new TreeSet<String>();
        var ordered = new ArrayList<String>();
        for (Object constant : codes.getEnumConstants()) {
            Object code = ((Enum<?>) constant).name().equals("NULL") ? null : toCode.invoke(constant);
            if (code != null && found.add(code.toString())) {
                ordered.add(code.toString());
            }
        }
        return ordered;
    }

    private String typeName(Class<?> type, String path) {
        String name = type.getSimpleName();
        if (name.equals("XhtmlNode") || name.equals("XhtmlType")) {
            return "xhtml";
        }
        if (name.equals("SimpleQuantity") || name.equals("MoneyQuantity")) {
            return "Quantity";
        }
        if (name.equals("Resource") || name.equals("IBaseResource")) {
            return "Resource";
        }
        if (name.endsWith("Type") && primitive(type)) {
            String bare = name.substring(0, name.length() - "Type".length());
            return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
        }
        if (!resources.contains(name)) {
            wait(type, type.getEnclosingClass() == null ? name : path);
            return paths.get(type);
        }
        return name;
    }

    private static boolean primitive(Class<?> type) {
        for (Class<?> up = type; up != null; up = up.getSuperclass()) {
            if (up.getSimpleName().equals("PrimitiveType")) {
                return true;
            }
        }
        return false;
    }

    /** The types an open choice (such as Extension.value[x]) may take in R4. */
    static final List<String> OPEN = Stream.of(
                    "base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid",
                    "positiveInt string time unsignedInt uri url uuid Address Age Annotation Attachment",
                    "CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period",
                    "Quantity Range Ratio Reference SampledData Signature Timing ContactDetail Contributor",
                    "DataRequirement Expression ParameterDefinition RelatedArtifact TriggerDefinition UsageContext",
                    "Dosage Meta")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableList());
}
