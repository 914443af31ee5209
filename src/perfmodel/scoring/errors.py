"""What scoring refuses: a derivation that does not lead to points; points that nothing earns, or that no single actual is the least to earn."""

from perfmodel.errors import PerfmodelError
from perfmodel.messages import Message
from perfmodel.values import Value

__all__ = ["DerivationError", "NoLeastActualError", "RequiredActualError", "UnreachablePointsError"]


class DerivationError(PerfmodelError):
    """A derivation does not lead to points: it has no formula or no rounding, or a step lacks what went into it."""


class RequiredActualError(PerfmodelError):
    """Nobody can say what actual earns the points: the target is missing or unreadable, its dates are open, a formula cannot be turned round."""


class UnreachablePointsError(RequiredActualError):
    """No actual earns that many points: they are more than the weight."""


class NoLeastActualError(RequiredActualError):
    """Actuals earn the points, but none of them is the least: all beyond *bound* do, which itself does not; or every one does (*bound* is ``None``)."""

    def __init__(self, message: Message, *, bound: Value | None = None) -> None:
        super().__init__(message)
        self.bound = bound
