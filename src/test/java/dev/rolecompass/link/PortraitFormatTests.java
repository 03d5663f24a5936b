package dev.rolecompass.link;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PortraitFormat}.
 */
class PortraitFormatTests {

	private final PortraitFormat format = new PortraitFormat();

	@ParameterizedTest
	@CsvSource({ "manager, MANAGER", "people-first, PEOPLE_FIRST", "mentor, MENTOR", "position-first, POSITION_FIRST",
			"middle, MIDDLE", "engineer-first, ENGINEER_FIRST", "player-coach, PLAYER_COACH",
			"technology-first, TECHNOLOGY_FIRST", "tech-lead, TECH_LEAD" })
	void aPortraitKeepsItsCode(String text, Portrait portrait) {
		assertThat(this.format.parse(text)).isEqualTo(portrait);
		assertThat(this.format.print(portrait)).isEqualTo(text);
	}

	@ParameterizedTest
	@EnumSource
	void theCodeIsTheOneInJson(Portrait portrait) {
		assertThat(this.format.print(portrait)).isEqualTo(MessageKeys.of(portrait));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Manager", "MANAGER", "managers", "player_coach", "player coach", "tech-lead ",
			"engineering-manager", "ｍentor" })
	void anythingElseIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text))
			.returns(Problem.UNKNOWN_PORTRAIT, MalformedLinkException::problem);
	}

}
