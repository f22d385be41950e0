package ua.zvit.organisation.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import ua.zvit.shared.DemoPeople;

/**
 * The realm of a real installation, made from the demo's, so that the two can't drift apart: without people, councils, known
 * secrets and log-in by password from a script; with TLS on every way and a policy for passwords. Secrets of clients are made
 * by Keycloak when it takes the realm in.
 */
final class CleanRealm {
    private static final String WEB = "zvit-web";
    private static final String PEOPLE = "zvit-people";
    private static final Set<String> CLIENTS = Set.of(WEB, PEOPLE);
    private static final String PASSWORDS = "length(12) and notUsername and notEmail and passwordHistory(5)";

    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param demo the demo's realm
     * @param address public address of the pages, without a slash at its end
     */
    String from(byte[] demo, String address) throws IOException {
        ObjectNode realm = (ObjectNode) json.readTree(demo);
        realm.put("sslRequired", "all");
        realm.put("passwordPolicy", PASSWORDS);
        realm.remove("groups");
        keep(realm.withArray("users"), user -> user.has("serviceAccountClientId"));
        keep(
                ((ObjectNode) realm.get("roles")).withArray("realm"),
                role -> !role.path("name").asText().equals(DemoPeople.ROLE));
        keep(
                realm.withArray("clients"),
                client -> CLIENTS.contains(client.path("clientId").asText()));
        realm.withArray("clients").forEach(client -> clean((ObjectNode) client, address));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(realm) + "\n";
    }

    private static void clean(ObjectNode client, String address) {
        client.remove("secret");
        client.put("directAccessGrantsEnabled", false);
        if (client.path("clientId").asText().equals(WEB)) {
            client.putArray("redirectUris").add(address + "/*");
        } else {
            client.put("description", "Looks up and changes accounts");
        }
    }

    private static void keep(ArrayNode items, Predicate<JsonNode> wanted) {
        for (Iterator<JsonNode> each = items.iterator(); each.hasNext(); ) {
            if (!wanted.test(each.next())) {
                each.remove();
            }
        }
    }
}
