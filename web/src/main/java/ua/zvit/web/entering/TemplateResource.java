package ua.zvit.web.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.entering.ProgrammeTemplate;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.WholeNumber;

/** A sheet for the plan of a new programme, to be filled in and imported. */
@Path("/v1/programmes/template.xlsx")
@RequestScoped
@Tag(name = "programmes")
public class TemplateResource {
    @Inject
    ProgrammeTemplate template;

    @GET
    @Produces(Download.XLSX)
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    @Operation(
            operationId = "programmeTemplate",
            summary = "A sheet for a programme's plan, with the council's departments and sources of funds as lists")
    @APIResponse(responseCode = "200", description = "XLSX", content = @Content(mediaType = Download.XLSX))
    @APIResponse(responseCode = "422", description = "No programme has such years")
    public Response sheet(@QueryParam("firstYear") WholeNumber first, @QueryParam("lastYear") WholeNumber last) {
        byte[] sheet = template.sheet(first == null ? null : first.value(), last == null ? null : last.value());
        return Download.sheet(sheet, FileName.template("xlsx"));
    }
}
