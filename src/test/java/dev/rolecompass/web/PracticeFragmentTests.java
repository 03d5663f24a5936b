package dev.rolecompass.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Practices;
import dev.rolecompass.quiz.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the fragment that shows how other organisations split a duty.
 */
@ModelTest
class PracticeFragmentTests {

	private final ITemplateEngine templates;

	private final Practices practices;

	PracticeFragmentTests(@Autowired ITemplateEngine templates, @Autowired Practices practices) {
		this.templates = templates;
		this.practices = practices;
	}

	@ParameterizedTest
	@EnumSource
	void everyDutyHasAFigure(Duty duty) {
		PracticeText text = PracticeText.of(this.practices.of(duty)).orElseThrow();
		String html = render("practice", Map.of("text", text));
		assertThat(html).contains(Bundles.english(text.most().key()) + " in " + text.most().count())
			.contains("of " + text.said() + " that say</p>")
			.contains("viewBox=\"0 0 " + text.width() + " 12\"")
			.contains(text.bar()
				.stream()
				.map((block) -> "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
					.formatted(block.style(), block.x(), block.y(), block.width(), block.height()))
				.collect(Collectors.joining()))
			.doesNotContain("style=", "…");
	}

	@Test
	void theKeyNamesEveryOwner() {
		String html = render("key", Map.of("samples", PracticeText.samples()));
		assertThat(html).contains(Bundles.english("practice.manager"), Bundles.english("practice.lead"),
				Bundles.english("practice.both"), Bundles.english("practice.elsewhere"),
				Bundles.english("practice.open"));
	}

	private String render(String fragment, Map<String, Object> model) {
		return this.templates.process("fragments/practice", Set.of(fragment),
				new Context(Language.ENGLISH.locale(), model));
	}

}
