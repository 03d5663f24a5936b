package dev.rolecompass.card;

import java.util.Locale;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CardPicture}.
 */
class CardPictureTests {

	private static final Card CARD = new Card(Lens.CAREER, Role.ENGINEERING_MANAGER, 80, 60);

	private final CardPicture picture = new CardPicture();

	@ParameterizedTest
	@EnumSource
	void theDotHasTheColourOfItsRole(Role role) {
		boolean manager = role == Role.ENGINEERING_MANAGER;
		Card card = new Card(Lens.JOB, role, manager ? 80 : 20, manager ? 60 : 40);
		int[] pixels = this.picture.draw(card, CardTexts.of(card, AllCards.messages(), Locale.ENGLISH)).pixels();
		int x = 680 + 46 * card.focus() / 10;
		int y = 84 + 460 - 46 * card.position() / 10;
		assertThat(pixels[y * CardPicture.WIDTH + x]).isEqualTo((manager ? Palette.WARM : Palette.COOL).getRGB());
	}

	@Test
	void longTextsAreDrawnSmaller() {
		assertThat(draw("A good many words ".repeat(12)).pixels()).isNotEqualTo(draw("A good many words").pixels());
	}

	@Test
	void longWordsAreDrawnSmaller() {
		assertThat(draw("Entwicklungsleiterin").pixels()).isNotEqualTo(draw("Entwicklung").pixels());
	}

	@Test
	void textsWhoseLettersTheFontLacksAreLeftOut() {
		assertThat(draw("管 and more").pixels()).isEqualTo(draw("").pixels()).isNotEqualTo(draw("And more").pixels());
	}

	private Canvas draw(String headline) {
		CardTexts texts = CardTexts.of(CARD, AllCards.messages(), Locale.ENGLISH);
		return this.picture.draw(CARD, new CardTexts(texts.name(), texts.question(), texts.kicker(), headline,
				texts.verdict(), texts.manager(), texts.techLead()));
	}

}
