import fc from 'fast-check'

/**
 * What is tried is the same in every run, so that a red run is red again when somebody looks. `SEED=n` tries something
 * else: worth doing often, and by hand.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20_261_122) })
