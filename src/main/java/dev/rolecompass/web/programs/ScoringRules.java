package dev.rolecompass.web.programs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.link.Links;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Pull;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.programs.ScoringJson.BandJson;
import dev.rolecompass.web.programs.ScoringJson.PortraitJson;
import dev.rolecompass.web.programs.ScoringJson.RoleJson;
import dev.rolecompass.web.programs.ScoringJson.StrengthJson;

import org.springframework.stereotype.Component;

/**
 * Says how answers become a result.
 */
@Component
class ScoringRules {

	/**
	 * The rules on the method page.
	 */
	private static final int RULES = 5;

	private final Links links;

	ScoringRules(Links links) {
		this.links = links;
	}

	/**
	 * @param base the start of absolute links
	 */
	ScoringJson in(Texts texts, String base) {
		List<String> rules = IntStream.rangeClosed(1, RULES)
			.mapToObj((number) -> texts.get("method.scoring." + number))
			.toList();
		return new ScoringJson(rules, Points.MAX.rounded() / Answer.MAX_VALUE, Points.MIDDLE.rounded(),
				Stream.of(Role.values()).map((role) -> role(role, texts)).toList(),
				Stream.of(Strength.values()).map((strength) -> strength(strength, texts)).toList(),
				Arrays.stream(Pull.values()).map(ScoringRules::band).toList(),
				Arrays.stream(Portrait.values()).map((portrait) -> portrait(portrait, texts, base)).toList(),
				texts.get("program.rounding"), texts.get("program.slug"));
	}

	private static RoleJson role(Role role, Texts texts) {
		String name = MessageKeys.of(role);
		return new RoleJson(name, SlugFormat.code(role), texts.get("role." + name),
				(role.end() == End.MANAGER) ? "above" : "below");
	}

	private static StrengthJson strength(Strength strength, Texts texts) {
		String name = MessageKeys.of(strength);
		return new StrengthJson(name, texts.get("strength." + name), strength.distance().toDouble());
	}

	private static BandJson band(Pull pull) {
		return new BandJson(MessageKeys.of(pull), pull.from().rounded(), pull.to().rounded(), pull != Pull.NEITHER);
	}

	private PortraitJson portrait(Portrait portrait, Texts texts, String base) {
		return new PortraitJson(MessageKeys.of(portrait), texts.get(MessageKeys.of(portrait, "name")),
				MessageKeys.of(portrait.focus()), MessageKeys.of(portrait.position()),
				base + this.links.portrait(texts.language(), portrait));
	}

}
