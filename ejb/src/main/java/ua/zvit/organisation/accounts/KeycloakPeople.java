package ua.zvit.organisation.accounts;

import static ua.zvit.organisation.accounts.KeycloakAdmin.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ua.zvit.organisation.values.PersonWanted;
import ua.zvit.shared.Roles;

/** Changes accounts in Keycloak: makes them, gives and takes roles and departments, lets in and shuts out. */
@ApplicationScoped
class KeycloakPeople {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private KeycloakAdmin admin;

    protected KeycloakPeople() {}

    @Inject
    KeycloakPeople(KeycloakAdmin admin) {
        this.admin = admin;
    }

    boolean isConfigured() {
        return admin.isConfigured();
    }

    /** @return the account of that login as Keycloak writes it, with all its members; empty when there is none */
    Optional<JsonNode> find(String username) throws ProviderSilent {
        return find(admin.token(), username);
    }

    private Optional<JsonNode> find(String token, String username) throws ProviderSilent {
        for (JsonNode user : admin.get(token, "/users?exact=true&username=" + encoded(username))) {
            if (user.path("username").asText().equalsIgnoreCase(username)) {
                return Optional.of(user);
            }
        }
        return Optional.empty();
    }

    /**
     * Makes an account with all that belongs to it, or none.
     *
     * @param password to be changed at the first sign-in
     * @return false when there is an account with this login or address already
     */
    boolean invite(String council, PersonWanted person, String password) throws ProviderSilent {
        String token = admin.token();
        ObjectNode user = JSON.objectNode()
                .put("username", person.username())
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("enabled", true);
        if (!person.email().isEmpty()) {
            user.put("email", person.email()).put("emailVerified", false);
        }
        user.putArray("credentials").add(password(password));
        if (!admin.send(token, "POST", "/users", user)) {
            return false;
        }
        String id = find(token, person.username())
                .orElseThrow(() -> new ProviderSilent("an account just made is not found"))
                .path("id")
                .asText();
        try {
            place(token, id, council, person);
            give(token, id, person.roles());
        } catch (ProviderSilent half) {
            admin.send(token, "DELETE", "/users/" + encoded(id), null);
            throw half;
        }
        return true;
    }

    /** Gives an account the departments, roles and door that are wanted; its name stays. */
    void change(String council, String id, PersonWanted person, boolean enabled) throws ProviderSilent {
        String token = admin.token();
        place(token, id, council, person);
        give(token, id, person.roles());
        JsonNode user = admin.get(token, "/users/" + encoded(id));
        if (user.path("enabled").asBoolean() != enabled) {
            admin.send(token, "PUT", "/users/" + encoded(id), ((ObjectNode) user).put("enabled", enabled));
        }
        if (!enabled) {
            admin.send(token, "POST", "/users/" + encoded(id) + "/logout", null);
        }
    }

    /** @return true for an account that keeps the installation or Keycloak itself, which no council's administrator may touch */
    boolean isKeeper(String id) throws ProviderSilent {
        String token = admin.token();
        JsonNode mappings = admin.get(token, "/users/" + encoded(id) + "/role-mappings");
        boolean keepsPeople =
                !mappings.path("clientMappings").path("realm-management").isMissingNode();
        for (JsonNode role : admin.get(token, "/users/" + encoded(id) + "/role-mappings/realm/composite")) {
            keepsPeople |= role.path("name").asText().equals(Roles.OPERATOR);
        }
        return keepsPeople;
    }

    /** @param password to be changed at the next sign-in */
    void renew(String id, String password) throws ProviderSilent {
        admin.send(admin.token(), "PUT", "/users/" + encoded(id) + "/reset-password", password(password));
    }

    private static ObjectNode password(String password) {
        return JSON.objectNode().put("type", "password").put("value", password).put("temporary", true);
    }

    /** Puts somebody into the groups of the wanted departments, of the council where there is none, and out of others. */
    private void place(String token, String id, String council, PersonWanted person) throws ProviderSilent {
        Set<String> wanted = new HashSet<>();
        String home = group(token, council);
        for (String department : person.departments()) {
            wanted.add(child(token, home, department));
        }
        if (wanted.isEmpty()) {
            wanted.add(home);
        }
        String groups = "/users/" + encoded(id) + "/groups";
        for (JsonNode group : admin.get(token, groups)) {
            String path = group.path("path").asText();
            boolean ours = path.equals("/" + council) || path.startsWith("/" + council + "/");
            if (ours && !wanted.remove(group.path("id").asText())) {
                admin.send(
                        token, "DELETE", groups + "/" + encoded(group.path("id").asText()), null);
            }
        }
        for (String group : wanted) {
            admin.send(token, "PUT", groups + "/" + encoded(group), null);
        }
    }

    private String group(String token, String council) throws ProviderSilent {
        String id = admin.get(token, "/group-by-path/" + encoded(council))
                .path("id")
                .asText();
        if (id.isEmpty()) {
            admin.send(token, "POST", "/groups", JSON.objectNode().put("name", council));
            return admin.get(token, "/group-by-path/" + encoded(council))
                    .path("id")
                    .asText();
        }
        return id;
    }

    private String child(String token, String home, String department) throws ProviderSilent {
        String place = "/groups/" + encoded(home) + "/children";
        Optional<String> known = named(admin.get(token, place + "?max=1000"), department);
        if (known.isEmpty()) {
            admin.send(token, "POST", place, JSON.objectNode().put("name", department));
            known = named(admin.get(token, place + "?max=1000"), department);
        }
        return known.orElseThrow(() -> new ProviderSilent("a group just made is not found"));
    }

    private static Optional<String> named(JsonNode groups, String name) {
        for (JsonNode group : groups) {
            if (group.path("name").asText().equals(name)) {
                return Optional.of(group.path("id").asText());
            }
        }
        return Optional.empty();
    }

    /** Gives the wanted ones of our roles and takes the others of ours; roles that are not ours stay. */
    private void give(String token, String id, Set<String> wanted) throws ProviderSilent {
        String place = "/users/" + encoded(id) + "/role-mappings/realm";
        ArrayNode taken = JSON.arrayNode();
        for (JsonNode role : admin.get(token, place)) {
            String name = role.path("name").asText();
            if (Roles.ALL.contains(name) && !wanted.contains(name)) {
                taken.add(role);
            }
        }
        ArrayNode given = JSON.arrayNode();
        for (JsonNode role : admin.get(token, place + "/available")) {
            if (wanted.contains(role.path("name").asText())) {
                given.add(role);
            }
        }
        if (!taken.isEmpty()) {
            admin.send(token, "DELETE", place, taken);
        }
        if (!given.isEmpty()) {
            admin.send(token, "POST", place, given);
        }
    }
}
