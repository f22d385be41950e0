package ua.zvit.api;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Stream;

/** Every route of the API, as its own description names it. */
final class Routes {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * One operation of the API.
     *
     * @param id stable name of the operation
     * @param path with placeholders, below {@code /zvit/api}
     */
    record Route(String id, String method, String path) {
        Route {
            path = path.replaceFirst("^/zvit/api", "");
        }

        /** @return the path with placeholders filled in; those that nobody names with 1 */
        String at(String id, String measure) {
            return path.replace("{id}", id)
                    .replace("{measure}", measure)
                    .replace("{identity}", "0")
                    .replace("{host}", "0")
                    .replace("{format}", "csv")
                    .replaceAll("\\{\\w+}", "1");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Routes() {}

    static Stream<Route> all() {
        JsonObject paths = Api.anonymous()
                .send("GET", "/openapi", null, java.util.Map.of("Accept", "application/json"))
                .isOk()
                .json()
                .getJsonObject("paths");
        return paths.keySet().stream().flatMap(path -> operations(path, paths.getJsonObject(path)));
    }

    /** @return all but those that are open to everybody */
    static Stream<Route> closed() {
        return all().filter(route -> !route.id().startsWith("health")
                && !route.path().startsWith("/v1/public/")
                && !route.path().startsWith("/schemas/"));
    }

    private static Stream<Route> operations(String path, JsonObject operations) {
        return operations.keySet().stream()
                .filter(METHODS::contains)
                .map(method -> new Route(
                        operations.getJsonObject(method).getString("operationId"),
                        method.toUpperCase(java.util.Locale.ROOT),
                        path));
    }
}
