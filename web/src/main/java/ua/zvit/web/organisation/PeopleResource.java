package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.People;
import ua.zvit.shared.Roles;

/** The accounts of the own council. */
@Path("/v1/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
public class PeopleResource {
    @Inject
    People people;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "people", summary = "Accounts of the own council with roles and departments")
    public CensusJson people() {
        return CensusJson.of(people.census());
    }
}
