package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;

/**
 * Says in one sentence how much a group agrees on, or if that isn't known, which role its
 * results are closer to.
 */
record GroupTitle(Texts texts, Comparison comparison) {

	private static final String KEY = "compare.title.group.";

	NamedText title() {
		int agreed = this.comparison.agreements().size();
		int all = this.comparison.topics().size();
		if (all > 0) {
			String sort = (agreed == 0) ? "nothing" : (agreed == all) ? "everything" : "some";
			return this.texts.named(KEY + sort, agreed, all);
		}
		return roles();
	}

	private NamedText roles() {
		List<Integer> managers = with(Role.ENGINEERING_MANAGER);
		List<Integer> leads = with(Role.TECH_LEAD);
		if (managers.isEmpty() && leads.isEmpty()) {
			return this.texts.named(KEY + "unknown");
		}
		String sort = (managers.size() == leads.size()) ? "even"
				: (managers.size() > leads.size()) ? "managers" : "leads";
		return this.texts.named(KEY + sort, Math.max(managers.size(), leads.size()),
				this.comparison.standpoints().size());
	}

	private List<Integer> with(Role role) {
		return IntStream.range(0, this.comparison.standpoints().size())
			.filter((index) -> roleOf(this.comparison.standpoints().get(index)).filter(role::equals).isPresent())
			.boxed()
			.toList();
	}

	private static Optional<Role> roleOf(Standpoint standpoint) {
		return standpoint.recommendation().map(Recommendation::role);
	}

}
