package ua.zvit.signatures.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Array;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * What every object of a revision is to its document. Everything that a reader comes to from the beginning of the document
 * is content, unless it stands in one of the few places that an update may touch, and in no other: one object that is
 * both a list of certificates and the content of a page is content.
 */
final class RevisionRoles {

    private static final int MOST_OBJECTS = 2_000_000;
    private static final int LONGEST_PATH = 4;
    private static final int DEEPEST_RESOURCES = 2;
    private static final Set<String> NOT_FROM_TRAILER =
            Set.of("Root", "Info", "Prev", "XRefStm", "Length", OtherEdition.ENTRY);
    private static final Set<String> FILLED_IN = Set.of("Tx", "Btn", "Ch");
    private static final String LOOKS = "AP";
    private static final Map<Role, Set<String>> LEADING_TO_ROLES = Map.of(
            Role.CATALOG, Set.of("AcroForm", "DSS", "Metadata", "Extensions"),
            Role.FORM, Set.of("Fields", "DR"),
            Role.EMPTY_SIGNATURE, Set.of("Kids", "Parent", "P", LOOKS),
            Role.FILLABLE, Set.of("Kids", "Parent", "P", LOOKS),
            Role.PAGE, Set.of("Annots", "Parent"),
            Role.INFORMATION, Set.of());

    private record Found(PdfValue value, String path) {}

    private final PdfObjects objects;
    private final Map<Integer, Role> roles = new HashMap<>();
    private final Map<Integer, String> content = new HashMap<>();
    private final Set<Integer> torn = new HashSet<>();
    private final Deque<Found> open = new ArrayDeque<>();

    RevisionRoles(PdfObjects objects) throws PdfFault {
        this.objects = objects;
        assign();
        roles.keySet().removeAll(torn);
        torn.forEach(number -> open.add(new Found(new Ref(number, 0), "?")));
        seed();
        spread();
    }

    /** @return null when it has none */
    Role of(int number) {
        return content.containsKey(number) ? null : roles.get(number);
    }

    /** Whether the object is data for later validation, whatever else leads to it. */
    boolean isValidation(int number) {
        return roles.get(number) == Role.VALIDATION;
    }

    /** @return how a reader comes to the object as content; null when none does */
    String path(int number) {
        return content.get(number);
    }

    private void assign() throws PdfFault {
        PdfValue root = objects.trailer().get("Root");
        Dict catalog = objects.dictionary(root);
        if (catalog == null) {
            throw new PdfFault("No catalogue", 0);
        }
        assign(root, Role.CATALOG);
        assign(objects.trailer().get("Info"), Role.INFORMATION);
        assign(catalog.get("Metadata"), Role.METADATA);
        assign(catalog.get("Extensions"), Role.EXTENSIONS);
        assignValidation(catalog.get("DSS"));
        assignForm(catalog.get("AcroForm"));
        for (PdfPages.Page page : PdfPages.of(objects)) {
            assign(new Ref(page.number(), 0), Role.PAGE);
            assign(page.dictionary().get("Annots"), Role.ANNOTATIONS);
        }
    }

    private void assignForm(PdfValue form) throws PdfFault {
        Dict dictionary = objects.dictionary(form);
        if (dictionary == null) {
            return;
        }
        assign(form, Role.FORM);
        assign(dictionary.get("Fields"), Role.FIELD_LIST);
        assignResources(dictionary.get("DR"), 0);
        for (Field field : PdfForm.fields(objects)) {
            boolean waits = field.isSignature() && field.value() instanceof PdfValue.Null;
            if (waits) {
                assign(new Ref(field.number(), 0), Role.EMPTY_SIGNATURE);
                assignLook(field);
            } else if (FILLED_IN.contains(field.kind())) {
                assign(new Ref(field.number(), 0), Role.FILLABLE);
                assignLook(field);
            }
        }
    }

    /** What a field shows may be drawn anew in its place; the states of a button are content. */
    private void assignLook(Field field) throws PdfFault {
        Dict looks = objects.dictionary(field.dictionary().get(LOOKS));
        if (!field.kind().equals("Btn") && looks != null) {
            assign(field.dictionary().get(LOOKS), Role.LOOK);
            if (objects.resolved(looks.get("N")) instanceof Stream) {
                assign(looks.get("N"), Role.LOOK);
            }
        }
    }

    private void assignResources(PdfValue value, int depth) throws PdfFault {
        assign(value, Role.FORM_RESOURCES);
        Dict resources = objects.dictionary(value);
        if (resources != null && depth + 1 < DEEPEST_RESOURCES) {
            for (PdfValue kind : resources.entries().values()) {
                assignResources(kind, depth + 1);
            }
        }
    }

    private void assignValidation(PdfValue data) throws PdfFault {
        Deque<PdfValue> rest = new ArrayDeque<>(List.of(data));
        while (!rest.isEmpty()) {
            PdfValue value = rest.pop();
            if (!(value instanceof Ref reference) || !roles.containsKey(reference.number())) {
                assign(value, Role.VALIDATION);
                rest.addAll(parts(objects.resolved(value)));
            }
        }
    }

    /** One object in two such places is in neither. */
    private void assign(PdfValue value, Role role) {
        if (value instanceof Ref reference && reference.number() >= 0) {
            Role known = roles.putIfAbsent(reference.number(), role);
            if (known != null && known != role) {
                torn.add(reference.number());
            }
        }
    }

    /** Begins with what the objects that have a role refer to otherwise. */
    private void seed() throws PdfFault {
        objects.trailer().entries().forEach((name, value) -> {
            if (!NOT_FROM_TRAILER.contains(name)) {
                open.add(new Found(value, name));
            }
        });
        for (PdfValue edition : OtherEdition.in(objects)) {
            open.add(new Found(edition, OtherEdition.ENTRY));
        }
        for (Map.Entry<Integer, Role> entry : Map.copyOf(roles).entrySet()) {
            if (entry.getValue() != Role.VALIDATION && entry.getValue() != Role.METADATA) {
                seed(objects.object(entry.getKey()), entry.getValue());
            }
        }
        seedDirectly();
    }

    private void seed(PdfValue object, Role role) {
        if (object instanceof Dict looks && role == Role.LOOK) {
            seedLooks(looks);
        } else if (object instanceof Dict dict) {
            Set<String> others = LEADING_TO_ROLES.getOrDefault(role, Set.of());
            dict.entries().forEach((name, value) -> {
                if (!others.contains(name)) {
                    open.add(new Found(value, name));
                }
            });
            if (role == Role.FILLABLE || role == Role.EMPTY_SIGNATURE) {
                seedLooks(dict.get(LOOKS));
            }
        } else {
            open.add(new Found(object, role.name()));
        }
    }

    /** Only what a field shows at rest is its look; what it shows under the mouse is content. */
    private void seedLooks(PdfValue looks) {
        if (looks instanceof Dict all) {
            all.entries().forEach((name, look) -> {
                if (!isLook(look) || !name.equals("N")) {
                    open.add(new Found(look, LOOKS + "/" + name));
                }
            });
        } else if (!isLook(looks)) {
            open.add(new Found(looks, LOOKS));
        }
    }

    private boolean isLook(PdfValue value) {
        return value instanceof Ref reference && roles.get(reference.number()) == Role.LOOK;
    }

    /** What has a role but is written into the object that it belongs to. */
    private void seedDirectly() throws PdfFault {
        Dict catalog = objects.dictionary(objects.trailer().get("Root"));
        for (PdfPages.Page page : PdfPages.of(objects)) {
            seedDirect(page.dictionary().get("Annots"), "Annots");
        }
        Dict form = objects.dictionary(catalog.get("AcroForm"));
        if (form != null) {
            seedDirect(form.get("Fields"), "Fields");
            seedDirect(form.get("DR"), "DR");
            if (!(catalog.get("AcroForm") instanceof Ref)) {
                seed(form, Role.FORM);
            }
        }
        for (Field field : PdfForm.fields(objects)) {
            seedDirect(field.dictionary().get("Kids"), "Kids");
        }
    }

    private void seedDirect(PdfValue value, String name) {
        if (!(value instanceof Ref)) {
            open.add(new Found(value, name));
        }
    }

    private void spread() throws PdfFault {
        int steps = 0;
        while (!open.isEmpty()) {
            Found found = open.pop();
            if (++steps > MOST_OBJECTS) {
                throw new PdfFault("Too many objects", 0);
            }
            if (found.value() instanceof Ref reference) {
                reach(reference.number(), found.path());
            } else {
                addParts(found.value(), found.path());
            }
        }
    }

    private void reach(int number, String path) throws PdfFault {
        Role role = roles.get(number);
        boolean another = role != null && role.isSelfContained() && objects.object(number) instanceof Dict;
        if (!another && content.putIfAbsent(number, path) == null) {
            addParts(objects.object(number), path);
        }
    }

    private void addParts(PdfValue value, String path) {
        if (value instanceof Array array) {
            array.items().forEach(item -> open.push(new Found(item, path)));
        }
        Dict dict = value instanceof Stream stream ? stream.dict() : value instanceof Dict own ? own : null;
        if (dict != null) {
            dict.entries().forEach((name, item) -> open.push(new Found(item, longer(path, name))));
        }
    }

    private static String longer(String path, String name) {
        String[] parts = path.split("/");
        int first = Math.max(0, parts.length - LONGEST_PATH + 1);
        return String.join("/", List.of(parts).subList(first, parts.length)) + "/" + name;
    }

    private static List<PdfValue> parts(PdfValue value) {
        if (value instanceof Array array) {
            return array.items();
        }
        return value instanceof Dict dict ? List.copyOf(dict.entries().values()) : List.of();
    }
}
