package dev.rolecompass.web.programs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.link.LinkTemplates;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.programs.DutyListJson.DutyJson;
import dev.rolecompass.web.programs.DutyListJson.OwnerJson;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes down who can own which duty, so that a program can ask and link.
 */
@Component
class DutyLists {

	private static final String EXAMPLE = "ambmclho";

	private static final String OTHER_EXAMPLE = "ambmcmhl";

	private final Links links;

	private final LinkTemplates templates;

	private final MessageSource messages;

	DutyLists(Links links, LinkTemplates templates, MessageSource messages) {
		this.links = links;
		this.templates = templates;
		this.messages = messages;
	}

	/**
	 * @param base the start of absolute links; the context path if it isn't known
	 */
	DutyListJson in(Language language, String base) {
		Texts texts = new Texts(this.messages, language);
		return new DutyListJson(language.tag(), texts.get("charter.form.title"), texts.get("charter.form.description"),
				base + this.links.charterForm(language),
				Arrays.stream(Duty.values()).map((duty) -> duty(duty, texts)).toList(),
				Stream.of(Owner.values()).map((owner) -> owner(owner, texts)).toList(),
				texts.get("charter.link.format"), pattern(), links(texts, base));
	}

	private static DutyJson duty(Duty duty, Texts texts) {
		String key = "duty." + MessageKeys.of(duty);
		return new DutyJson(String.valueOf(duty.letter()), MessageKeys.of(duty.group()), texts.get(key + ".name"),
				texts.get(key + ".open"), texts.get(key + ".both"));
	}

	private static OwnerJson owner(Owner owner, Texts texts) {
		String name = MessageKeys.of(owner);
		return new OwnerJson(String.valueOf(OwnersFormat.symbol(owner)), name, texts.get("charter.owner." + name));
	}

	/**
	 * Every duty may be left out.
	 */
	private static String pattern() {
		String owners = Stream.of(Owner.values())
			.map((owner) -> String.valueOf(OwnersFormat.symbol(owner)))
			.collect(Collectors.joining("", "[", "]"));
		return Arrays.stream(Duty.values())
			.map((duty) -> "(" + duty.letter() + owners + ")?")
			.collect(Collectors.joining("", "^", "$"));
	}

	private Map<String, LinkJson> links(Texts texts, String base) {
		String chart = base + this.templates.chart(texts.language());
		Map<String, String> templates = new LinkedHashMap<>();
		templates.put("chart", chart);
		templates.put("json", chart + Routes.JSON);
		templates.put("markdown", chart + Routes.MARKDOWN);
		templates.put("two-views", base + this.templates.twoCharts(texts.language()));
		Map<String, LinkJson> links = new LinkedHashMap<>();
		templates.forEach((name, template) -> links.put(name,
				new LinkJson(template, template.replace("{owners}", EXAMPLE).replace("{first}", OTHER_EXAMPLE),
						texts.get("charter.link." + name))));
		return links;
	}

}
