"""Ways of awarding points, each a small pure function over exact numbers; `perfmodel.scoring.formulas` binds them to the names that rule sets use."""
