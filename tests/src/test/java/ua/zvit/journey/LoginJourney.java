package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.rig.Browser;
import ua.zvit.rig.LoginPage;
import ua.zvit.rig.Rig;
import ua.zvit.rig.Tokens;

class LoginJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void loginPageSpeaksUkrainian() {
        Page page = BROWSER.newPerson();
        page.navigate(Rig.realm() + "/protocol/openid-connect/auth?client_id=zvit-web&response_type=code&scope=openid"
                + "&redirect_uri=" + Rig.base() + "/");

        LoginPage login = new LoginPage(page);

        assertThat(login.userName()).isVisible();
        assertThat(login.button()).isVisible();
    }

    @Test
    void tokenTellsTheDepartmentTheRolesAndTheNameAndIsMeantForZvit() throws Exception {
        String payload = Tokens.of("drafter-education").split("\\.")[1];
        JsonObject claims = Json.createReader(
                        new StringReader(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)))
                .readObject();

        assertThat(claims.getJsonArray("groups")).hasToString("[\"/khmelnytskyi/education\"]");
        assertThat(claims.getJsonObject("realm_access").getJsonArray("roles")).hasToString("[\"drafter\",\"demo\"]");
        assertThat(claims.getString("preferred_username")).isEqualTo("drafter-education");
        assertThat(claims.getString("name")).isEqualTo("Тарас Мельничук");
        assertThat(claims.getString("aud")).isEqualTo("zvit-web");
    }
}
