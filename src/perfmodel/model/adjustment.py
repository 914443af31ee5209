"""Adjusted targets (绩效目标调整): what a target was changed to in the course of the year, and on whose word."""

from attrs import frozen

from perfmodel.values import Value

__all__ = ["Adjustment"]


@frozen
class Adjustment:
    """The *target* in force since it was adjusted (调整后的指标值), and the *approval*: number or name of the paper, ``None`` where none is stated."""

    target: Value
    approval: str | None = None
