package ua.zvit.web.shared.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Every member of a document is always there, with null where there is nothing to tell. */
@Provider
public class JsonShape implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = create();

    static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig().withNullValues(true));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
