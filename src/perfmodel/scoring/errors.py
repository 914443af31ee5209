"""What scoring refuses: a derivation that does not lead to points, points that nothing earns, or that no single actual is the least to earn."""

from perfmodel.errors import PerfmodelError

__all__ = ["DerivationError"]


class DerivationError(PerfmodelError):
    """A derivation does not lead to points: it has no formula or no rounding, or a step lacks what went into it."""
