package ua.zvit.entering.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.zvit.entering.values.ImportKind;

/**
 * What a draft holds: the answer of the library, whose members are kept whoever knows them, and beside them members of our
 * own, whose names begin with an underscore. Every object in a list has an id ({@code _id}) that stays its own whatever is
 * moved or dropped, so that a cell is named the same for everybody who has the draft before them.
 */
public final class DraftContent {
    static final String TOP = "top";
    static final String ID = "_id";
    /** Who carries a measure out: words of the file, and the department that is meant. */
    public static final String WHO = "_who";

    static final String ROWS = "_rows";
    /** The place in the file of the row that a measure or section begins with. */
    static final String AT = "_at";
    /** What the file said where a person has written something else, by the member's path. */
    static final String WAS = "_was";
    /** Of a part that a person has added. */
    static final String ADDED = "_added";
    /** Of the whole: parts that a person has taken out. */
    static final String DROPPED = "_dropped";
    /** Of a column or row: what a person says that it is. */
    public static final String TOLD = "told";
    /** The department that leads, of the whole. */
    static final String LEAD = "_lead";

    /** Of the whole: columns were understood as the council has said of another file. */
    public static final String AS_BEFORE = "_asBefore";

    private static final String LAST = "_last";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root;

    public DraftContent(String json) {
        try {
            root = (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was written can be read", impossible);
        }
    }

    public String json() {
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree can always be written", impossible);
        }
    }

    public ObjectNode root() {
        return root;
    }

    ObjectNode report() {
        return (ObjectNode) root.path("report");
    }

    public ImportKind kind() {
        return "programme".equals(root.path("kind").asText()) ? ImportKind.PROGRAMME : ImportKind.REPORT;
    }

    public String title() {
        return report().path("programme").path("title").asText("");
    }

    /** @return an object with an id of its own, not yet anywhere */
    ObjectNode fresh() {
        return identified(MAPPER.createObjectNode());
    }

    ObjectNode identified(ObjectNode node) {
        int next = root.path(LAST).asInt() + 1;
        root.put(LAST, next);
        node.put(ID, next);
        return node;
    }

    static ArrayNode list(ObjectNode node, String member) {
        return node.path(member) instanceof ArrayNode list ? list : node.putArray(member);
    }

    public static List<ObjectNode> objects(JsonNode node, String member) {
        return StreamSupport.stream(node.path(member).spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** @return sections with those inside them, in the file's order */
    static Stream<ObjectNode> sections(JsonNode node) {
        return objects(node, "sections").stream()
                .flatMap(section -> Stream.concat(Stream.of(section), sections(section)));
    }

    /** @return measures with those inside them, without parts that are counted in one already */
    public static Stream<ObjectNode> measures(JsonNode node) {
        return objects(node, "measures").stream()
                .flatMap(measure -> Stream.concat(Stream.of(measure), measures(measure)));
    }

    public Stream<ObjectNode> measures() {
        return sections(report()).flatMap(DraftContent::measures);
    }

    /** @return what has that id; the report itself for {@link #TOP} */
    Optional<ObjectNode> part(String id) {
        if (TOP.equals(id)) {
            return Optional.of(report());
        }
        return id.matches("\\d{1,9}") ? find(root, Integer.parseInt(id)) : Optional.empty();
    }

    private static Optional<ObjectNode> find(JsonNode node, int id) {
        if (node instanceof ObjectNode object && object.path(ID).asInt() == id) {
            return Optional.of(object);
        }
        for (JsonNode inner : node) {
            Optional<ObjectNode> found = find(inner, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** @return true when it was there */
    boolean drop(String id) {
        return id.matches("\\d{1,9}") && drop(report(), Integer.parseInt(id));
    }

    private static boolean drop(JsonNode node, int id) {
        for (Iterator<JsonNode> each = node.elements(); each.hasNext(); ) {
            JsonNode inner = each.next();
            if (node.isArray() && inner.path(ID).asInt() == id) {
                each.remove();
                return true;
            }
            if (drop(inner, id)) {
                return true;
            }
        }
        return false;
    }

    /** Takes our own members away, and with them everything that a stranger could not read. */
    static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> own = new ArrayList<>();
            object.fieldNames().forEachRemaining(name -> {
                if (name.startsWith("_")) {
                    own.add(name);
                }
            });
            object.remove(own);
        }
        node.forEach(DraftContent::strip);
    }
}
