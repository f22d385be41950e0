package ua.zvit.web.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The API. Its version stands in the paths of the resources, so that the health check keeps one address for good.
 * Money is told as decimal strings in thousand UAH, dates by ISO 8601, status words in lower case.
 */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info = @Info(title = "Zvit", version = "1", description = "Annual reports on a council's programmes"),
        security = @SecurityRequirement(name = ApiApplication.BEARER))
@SecurityScheme(
        securitySchemeName = ApiApplication.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm")
public class ApiApplication extends Application {
    static final String BEARER = "bearer";
}
