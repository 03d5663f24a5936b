package dev.rolecompass.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a base URL, every way to pass a link on gives the same address, whatever the host
 * of the page.
 */
@BrowserTest
@TestPropertySource(properties = "rolecompass.base-url=https://compass.example")
class SharedAddressTests {

	static final String COPYING_AND_SHARING = """
			Object.defineProperty(navigator, 'clipboard', { value: {
				writeText: (text) => { window.passedOn = text; return Promise.resolve(); } } });
			navigator.share = ({ text }) => { window.passedOn = text; return Promise.resolve(); };
			""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/en/result/career/em-81-58                   | /en/result/career/em-81-58
					/en/career/a4b3c4d4e1f3g4h3i2j3k4l3          | /en/result/career/em-79-79
					/en/result/job/tl-20-31?with=career.em-81-58#A=Ana | /en/result/job/tl-20-31
					/en/job/axbxcxdxe2f1g2h2i2j1kxlx             | /en/job/axbxcxdxe2f1g2h2i2j1kxlx
					/en/compare?with=career.em-81-58&with=job.a3#A=Ana&B=Payments+EM | /en/compare?of=2&with=career.em-81-58&with=job.a3#A=Ana&B=Payments+EM
					/en/charter/ambmclho#A=Ana&B=Bo              | /en/charter/ambmclho#A=Ana&B=Bo
					/en/charter/ambmclho?with=al#A=Ana           | /en/charter/ambmclho?with=al#A=Ana
					""")
	void whatIsShownCopiedAndSharedIsTheSame(String page, String address, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.page().addInitScript(COPYING_AND_SHARING);
			visitor.openWhole(page);
			List<String> shown = visitor.page().locator(".address").allInnerTexts();
			assertThat(shown).startsWith("https://compass.example" + Visitor.inVisited(address));
			for (int i = 0; i < shown.size(); i++) {
				Locator buttons = visitor.page().locator(".address + .link").nth(i).locator("button");
				assertThat(passedOn(buttons.nth(0))).isEqualTo(shown.get(i));
				assertThat(passedOn(buttons.nth(1))).endsWith(shown.get(i));
			}
			assertThat(visitor.page().locator("[data-send]").all())
				.allSatisfy((button) -> assertThat(passedOn(button)).endsWith(" " + shown.get(0)));
		}
	}

	/**
	 * What a button copies or shares.
	 */
	static String passedOn(Locator button) {
		button.page().evaluate("window.passedOn = null");
		button.click();
		return (String) button.page().evaluate("window.passedOn");
	}

}
